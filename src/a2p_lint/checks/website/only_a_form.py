"""The website of the brand must be more than a form on a service that many share."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import is_front_door, platform
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a form, but not the front door of the company that makes forms."""
    website = context.brand.website
    if platform(website) == "form" and not is_front_door(website):
        yield Hit(WEBSITE, {"website": website})
