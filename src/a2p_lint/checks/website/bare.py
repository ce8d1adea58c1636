"""A website must say who the business is and how to reach it, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import platform
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.page_states import FEW, hidden_by
from a2p_lint.sites import contact_details, names_street

WEBSITE = "/brand/website"
# A front page with a menu leads to what it does not say itself.
MENU = 2


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the page of few words without any contact detail, and without a menu."""
    site = context.surface(WEBSITE)
    # A social page has a rule of its own.
    state = hidden_by(site)
    if not state and platform(context.brand.website) == "social":
        state = "social"
    if site is None or state:
        yield NotRun("unknown", {"state": Label(state)})
        return
    document = site.document
    words = len(document.text.words)
    if words >= FEW or contact_details(document) or names_street(document):
        return
    inside = context.words["inside"]
    menu = [link for link in document.links if link.words.mentions(inside)]
    if len(menu) < MENU:
        seen = Seen(quote=document.text.raw[:120], url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "words": words}, seen=seen)
