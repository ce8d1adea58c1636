"""A website must show the business to visitors who have no password, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.page_states import GATED, page_state

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the site that shows a login and nothing else."""
    site = context.surface(WEBSITE)
    if site is not None and page_state(site) == GATED:
        seen = Seen(quote=site.document.title, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website}, seen=seen)
