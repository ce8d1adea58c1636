"""The street of the brand must be one, and not a word that fills its field."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

STREET = "/brand/address/street"


def check(context: Context) -> Iterator[Hit]:
    """Hit a field that holds nothing but words for an address, or for having none."""
    street = context.brand.address.street
    if context.words["instead"].is_whole(street):
        yield Hit(STREET, {"street": street.strip()})
