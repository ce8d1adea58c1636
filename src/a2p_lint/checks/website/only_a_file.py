"""The website of the brand must be a site, not a document or a picture."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import file_ending, is_front_door, platform
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a file by its ending or host, but not the front door of a company that keeps files."""
    website = context.brand.website
    kept = platform(website) == "file" and not is_front_door(website)
    if kept or file_ending(website):
        yield Hit(WEBSITE, {"website": website})
