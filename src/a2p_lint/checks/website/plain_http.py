"""The website of the brand must be given with https."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import web_address
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a website given with http."""
    website = context.brand.website
    if web_address(website).scheme == "http":
        yield Hit(WEBSITE, {"website": website})
