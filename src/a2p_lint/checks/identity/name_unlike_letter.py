"""The legal name must be the one on the IRS letter, where that was read as text.

A difference in the designation, in punctuation alone, or a trade name are other rules' business,
and so is a letter that was read off a picture.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.names import plain
from a2p_lint.tax_letters import (
    OTHER,
    is_pictured,
    is_trade_name,
    letter_of,
    manner,
    name_difference,
)


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a legal name whose words are not the letter's."""
    brand, letter = context.brand, letter_of(context.evidence, context.brand)
    if letter is None or not letter.legal_name:
        yield NotRun("unknown", {"gap": Label("nameless")})
        return
    if is_pictured(letter):
        yield NotRun("unknown", {"gap": Label("pictured")})
        return
    if name_difference(brand.legal_name, letter) != OTHER or is_trade_name(brand, letter):
        return
    if brand.entity_type == "sole_proprietor" and _same_person(brand.legal_name, letter.legal_name):
        return
    how = manner(brand.legal_name, letter.legal_name)
    facts = {"name": brand.legal_name, "letter_name": letter.legal_name, "how": Label(how)}
    yield Hit("/brand/legal_name", facts)


def _same_person(name: str, printed: str) -> bool:
    """Say whether two names of a person differ in initials alone."""
    one, two = ([word for word in plain(each).split() if len(word) > 1] for each in (name, printed))
    return one == two
