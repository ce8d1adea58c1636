"""The brand must give a website, or a public page that stands in for one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit when neither the website nor any social profile is given."""
    brand, nothing = context.brand, context.words["nothing"]
    for written in (brand.website, *brand.social_urls):
        if any(map(str.isalnum, written)) and not nothing.is_whole(written):
            return
    yield Hit(WEBSITE)
