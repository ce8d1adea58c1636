"""The website of the brand must be at a domain of its own, where the provider asks for that."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import platform
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"
SHARED = frozenset({"social", "marketplace", "link-page"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a page on a social network, a marketplace or a service for pages of links."""
    website = context.brand.website
    if platform(website) in SHARED:
        yield Hit(WEBSITE, {"website": website})
