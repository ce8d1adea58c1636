"""The legal name should be written as on the IRS letter, down to commas and "&"."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.tax_letters import SPELLING, is_pictured, letter_of, name_difference


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a legal name that has the letter's words, written in another way."""
    name, letter = context.brand.legal_name, letter_of(context.evidence, context.brand)
    if letter is None or not letter.legal_name:
        yield NotRun("unknown", {"gap": Label("nameless")})
    elif is_pictured(letter):
        yield NotRun("unknown", {"gap": Label("pictured")})
    elif name_difference(name, letter) == SPELLING:
        yield Hit("/brand/legal_name", {"name": name, "letter_name": letter.legal_name})
