"""A website must be finished before it is shown to reviewers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.page_states import TO_COME, page_state

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the site that says that it is yet to come."""
    site = context.surface(WEBSITE)
    if site is not None and page_state(site) == TO_COME:
        quote = site.document.title or site.document.text.raw[:80]
        seen = Seen(quote=quote, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "shown": quote}, seen=seen)
