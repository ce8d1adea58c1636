"""A website must not show the filler words of the template that it was made from."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.page_states import TEMPLATE, page_state

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the site on which words of a template were left in."""
    site = context.surface(WEBSITE)
    if site is not None and page_state(site) == TEMPLATE:
        quote = site.document.title or site.document.text.raw[:80]
        seen = Seen(quote=quote, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "shown": quote}, seen=seen)
