"""The address of the brand must have all its parts, each in its own field."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label

EVERYWHERE = ("street", "city")
IN_NORTH_AMERICA = (*EVERYWHERE, "region", "postal_code")


def check(context: Context) -> Iterator[Hit]:
    """Hit every part that is blank, or holds only a word for nothing."""
    brand, nothing = context.brand, context.words["nothing"]
    # Forms in the United States are the rule here, so no country at all counts as theirs.
    at_home = country_named(brand.address.country, brand.country) in ("US", "CA", "")
    for part in IN_NORTH_AMERICA if at_home else EVERYWHERE:
        written: str = getattr(brand.address, part)
        if nothing.is_whole(written) or not any(map(str.isalnum, written)):
            yield Hit(f"/brand/address/{part}", {"part": Label(part)})
