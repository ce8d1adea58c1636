"""A suite or unit that the address of the brand names must have its number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

STREET, UNIT = "/brand/address/street", "/brand/address/unit"


def check(context: Context) -> Iterator[Hit]:
    """Hit a unit that is all words for one, and a street that ends in such a word."""
    unit, street = context.text(UNIT), context.text(STREET)
    alone = context.words["unit"].openings
    if unit.words and unit.words[0] != "no" and alone.issuperset(unit.words):
        yield Hit(UNIT, {"written": unit.raw.strip()})
    # A unit of its own may follow: "210 Harbor Lane, Suite" and "4".
    if (
        context.blank(UNIT)
        and street.words[-1:]
        and street.words[-1] in context.words["ending"].openings
    ):
        yield Hit(STREET, {"written": street.raw.strip()})
