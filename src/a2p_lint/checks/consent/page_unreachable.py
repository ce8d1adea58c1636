"""The opt-in page must open for visitors, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.opt_in_forms import visited
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage

GONE = frozenset({404, 410, 451})
FAILED = frozenset({"dns", "timeout", "connection", "redirects", "private-address"})
SHORT = 120


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an opt-in page that did not open, or says that it does not exist."""
    looked = list(visited(context))
    found = [(surface, cause) for surface in looked if (cause := _cause(surface, context))]
    if not found and looked and all(surface.page.failure == "status" for surface in looked):
        yield NotRun("unknown")
        return
    for surface, cause in found:
        facts = {"page": surface.url, "cause": Label(cause)}
        yield Hit(surface.at, facts, seen=Seen(quote=surface.page.detail[:300], url=surface.url))


def _cause(surface: Surface, context: Context) -> str:
    """Give the label of what stopped the visit, or ``""``: also where robots alone are stopped."""
    page = surface.page
    if page.failure in FAILED:
        return page.failure
    if page.failure == "status":
        if page.status in GONE:
            return f"status-{page.status}"
        bots = Passage(page.html).mentions(context.words["bot_check"])
        return "status-5xx" if (page.status or 0) >= 500 and not bots else ""
    document = surface.document
    told = f"{document.title}\n{document.text.raw[:2000]}"
    short = len(document.text.words) < SHORT and not any(form.phones for form in document.forms)
    return "says-so" if short and Passage(told).mentions(context.words["not_found"]) else ""
