"""The website must be the brand's own, by the names that it gives itself."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.owners import can_be_found, names_brand, other_owner
from a2p_lint.page_states import hidden_by

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the site that calls itself by another business's name and never by the brand's."""
    site = context.surface(WEBSITE)
    state = hidden_by(site)
    if not state and not can_be_found(context.application):
        state = "nameless"
    if site is None or state:
        yield NotRun("unknown", {"state": Label(state)})
        return
    owner = other_owner(site.document, context.application)
    if owner and not names_brand(site.document, context.application):
        brand = context.brand.dba or context.brand.legal_name
        facts = {"website": context.brand.website, "owner": owner, "brand": brand}
        yield Hit(WEBSITE, facts, seen=Seen(quote=owner, url=site.url))
