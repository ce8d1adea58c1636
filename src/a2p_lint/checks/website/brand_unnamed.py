"""The website must show a name of the brand, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.owners import can_be_found, names_brand, other_owner
from a2p_lint.page_states import hidden_by

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the site on which no name of the brand stands; one of another business is its own fault.

    A site that was not seen in full, or whose brand has no name that could be found, is unknown.
    """
    site = context.surface(WEBSITE)
    state = hidden_by(site)
    if not state and not can_be_found(context.application):
        state = "nameless"
    if site is None or state:
        yield NotRun("unknown", {"state": Label(state)})
        return
    document, application = site.document, context.application
    if not names_brand(document, application) and not other_owner(document, application):
        brand = context.brand.dba or context.brand.legal_name
        seen = Seen(quote=document.title, url=site.url)
        yield Hit(WEBSITE, {"website": context.brand.website, "brand": brand}, seen=seen)
