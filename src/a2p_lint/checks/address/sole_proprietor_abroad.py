"""A sole proprietor's address must be in the United States or Canada."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context
from a2p_lint.findings import Hit

OF_ADDRESS, OF_BRAND = "/brand/address/country", "/brand/country"


def check(context: Context) -> Iterator[Hit]:
    """Hit the country that stands for the address when it is neither of the two."""
    country = country_named(context.brand.address.country, context.brand.country)
    if country in ("US", "CA", ""):
        return
    at = OF_BRAND if context.blank(OF_ADDRESS) else OF_ADDRESS
    yield Hit(at, {"country": country})
