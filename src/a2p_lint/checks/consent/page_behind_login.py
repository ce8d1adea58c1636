"""The opt-in page must be open to people who have no account."""

from collections.abc import Iterator

from a2p_lint.consent_forms import signs_in
from a2p_lint.context import Context
from a2p_lint.domains import asks_for_login
from a2p_lint.findings import Hit, Label, Seen
from a2p_lint.opt_in_forms import visited
from a2p_lint.opt_ins import pictures
from a2p_lint.surfaces import Surface
from a2p_lint.visits import stopped

TURNED_AWAY = frozenset({"status-401", "status-403"})


def check(context: Context) -> Iterator[Hit]:
    """Hit an opt-in page that asks to log in, or turns visitors away, without pictures of it."""
    pictured = {one.root for one in context.programmes if pictures(context, one)}
    for surface in visited(context):
        # consent/page-not-public reads the login off the address.
        if asks_for_login(surface.url) or any(map(surface.at.startswith, pictured)):
            continue
        if sign := _sign(surface):
            facts = {"page": surface.url, "sign": Label(sign)}
            yield Hit(surface.at, facts, seen=Seen(quote=surface.document.title, url=surface.url))


def _sign(surface: Surface) -> str:
    if surface.page.failure == "status":
        cause = stopped(surface.page)
        return cause if cause in TURNED_AWAY else ""
    return "password" if not surface.page.failure and signs_in(surface.document) else ""
