"""The name that customers know must not stand for the legal name that the IRS letter shows."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.tax_letters import OTHER, is_pictured, is_trade_name, letter_of, name_difference


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a legal name that is the DBA, or the second name of the letter."""
    brand, letter = context.brand, letter_of(context.evidence, context.brand)
    if letter is None or not letter.legal_name:
        yield NotRun("unknown", {"gap": Label("nameless")})
    elif is_pictured(letter):
        yield NotRun("unknown", {"gap": Label("pictured")})
    elif name_difference(brand.legal_name, letter) == OTHER and is_trade_name(brand, letter):
        facts = {"name": brand.legal_name, "letter_name": letter.legal_name}
        yield Hit("/brand/legal_name", facts, related=("/brand/dba",))
