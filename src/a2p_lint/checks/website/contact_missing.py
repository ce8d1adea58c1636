"""A website must show some way to reach the business, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import platform
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.page_states import FEW, hidden_by
from a2p_lint.sites import can_be_written_to, contact_details, names_street

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the page of many words without a contact detail, a form, or a word or link about one."""
    site = context.surface(WEBSITE)
    # A social page and a page of few words have rules of their own.
    state = hidden_by(site)
    if not state and platform(context.brand.website) == "social":
        state = "social"
    if site is None or state:
        yield NotRun("unknown", {"state": Label(state)})
        return
    document, reaching = site.document, context.words["reaching"]
    if len(document.text.words) < FEW or document.embeds or can_be_written_to(site):
        return
    if document.text.mentions(reaching) or document.pictures.mentions(reaching):
        return
    if contact_details(document) or names_street(document):
        return
    if not any(link.words.mentions(reaching) for link in document.links):
        seen = Seen(quote=document.title, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website}, seen=seen)
