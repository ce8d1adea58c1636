"""The website of the brand must be open to visitors, and not begin at a login."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import asks_for_login
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a website whose address opens a login."""
    website = context.brand.website
    if asks_for_login(website):
        yield Hit(WEBSITE, {"website": website})
