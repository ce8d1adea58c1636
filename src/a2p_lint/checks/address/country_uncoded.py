"""A country other than the United States and Canada must be written as its two-letter code."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context
from a2p_lint.findings import Hit

COUNTRIES = ("/brand/country", "/brand/address/country")
CODE_LENGTH = 2
# People write it for GB, and the standard keeps it free for that reason.
NO_CODE = "UK"


def check(context: Context) -> Iterator[Hit]:
    """Hit a country in words; the two that most brands are in are read however they are written."""
    brand = context.brand
    for at, written in zip(COUNTRIES, (brand.country, brand.address.country), strict=True):
        if written in ("US", "CA", ""):
            continue
        country = country_named(written).strip()
        if country in ("US", "CA", "") or context.words["nothing"].is_whole(written):
            continue
        if len(country) != CODE_LENGTH or country.upper() == NO_CODE:
            yield Hit(at, {"country": country})
