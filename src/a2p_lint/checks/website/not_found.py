"""The address of the website must open a page that is there, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.page_states import ABSENT, page_state

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the address that shows "page not found" with a good status."""
    site = context.surface(WEBSITE)
    if site is not None and page_state(site) == ABSENT:
        quote = site.document.title or site.document.text.raw[:80]
        seen = Seen(quote=quote, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "shown": quote}, seen=seen)
