"""The opt-in page must open for visitors, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.opt_in_forms import visited
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage
from a2p_lint.visits import stopped

# A login and a bad certificate have rules of their own.
FAILED = frozenset(
    {"dns", "timeout", "connection", "redirects", "private-address", "status-404",
     "status-410", "status-451", "status-5xx"}
)  # fmt: skip
SHORT = 120


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an opt-in page that did not open, or says that it does not exist."""
    looked = list(visited(context))
    found = [(surface, cause) for surface in looked if (cause := _cause(surface, context))]
    if not found and looked and all(stopped(surface.page) is None for surface in looked):
        yield NotRun("unknown")
        return
    for surface, cause in found:
        facts = {"page": surface.url, "cause": Label(cause)}
        yield Hit(surface.at, facts, seen=Seen(quote=surface.page.detail[:300], url=surface.url))


def _cause(surface: Surface, context: Context) -> str:
    """Give the label of what stopped the visit, or ``""``: also where robots alone are stopped."""
    cause = stopped(surface.page)
    if cause or cause is None:
        return cause if cause in FAILED else ""
    document = surface.document
    told = f"{document.title}\n{document.text.raw[:2000]}"
    short = len(document.text.words) < SHORT and not any(form.phones for form in document.forms)
    return "says-so" if short and Passage(told).mentions(context.words["not_found"]) else ""
