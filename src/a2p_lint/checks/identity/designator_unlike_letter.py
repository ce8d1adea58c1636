"""The legal name must carry the company designation that the IRS letter shows, or none."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.names import designators
from a2p_lint.tax_letters import DESIGNATOR, is_pictured, letter_of, name_difference


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a legal name that differs from the letter's in the designation alone."""
    name, letter = context.brand.legal_name, letter_of(context.evidence, context.brand)
    if letter is None or not letter.legal_name:
        yield NotRun("unknown", {"gap": Label("nameless")})
    elif is_pictured(letter):
        yield NotRun("unknown", {"gap": Label("pictured")})
    elif name_difference(name, letter) == DESIGNATOR:
        own, printed = designators(name), designators(letter.legal_name)
        how = "other" if own and printed else "added" if own else "left-out"
        facts = {"name": name, "letter_name": letter.legal_name, "how": Label(how)}
        yield Hit("/brand/legal_name", facts)
