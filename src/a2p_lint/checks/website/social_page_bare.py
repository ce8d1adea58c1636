"""A social page given as the website must say how to reach the business."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import platform
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.page_states import FEW, shows_content
from a2p_lint.sites import contact_details

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the social page of few words without any contact detail."""
    site = context.surface(WEBSITE)
    if site is None or platform(context.brand.website) != "social":
        return
    if not shows_content(site):
        yield NotRun("unknown")
        return
    words = len(site.document.text.words)
    if words < FEW and not contact_details(site.document):
        seen = Seen(quote=site.document.title, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "words": words}, seen=seen)
