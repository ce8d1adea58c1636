"""The website of the brand must be given by its own address, not by a short link to it."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, is_front_door, platform
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"
SHORT = frozenset({"public-shortener", "company-shortener", "qr-link", "deep-link"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a short link, but not the front door of a company that shortens."""
    website = context.brand.website
    if platform(website) in SHORT and not is_front_door(website):
        yield Hit(WEBSITE, {"website": website, "host": host_of(website)})
