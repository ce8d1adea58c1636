"""A website must be the business's, and not a domain that is for sale or was never set up."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.page_states import FOR_SALE, page_state

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the domain whose page offers it for sale, or is the server's own."""
    site = context.surface(WEBSITE)
    if site is not None and page_state(site) == FOR_SALE:
        quote = site.document.title or site.document.text.raw[:80]
        seen = Seen(quote=quote, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "shown": quote}, seen=seen)
