"""The form that asks for texts should be in the page that the server sends."""

from collections.abc import Iterator

from a2p_lint.consent_forms import asking, told_of_texts
from a2p_lint.context import Context
from a2p_lint.drawn import comes_by_script, tells_of_scripts
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.opt_in_forms import pages
from a2p_lint.webpages import Document


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an opt-in page that, as it was sent, shows no form: scripts alone can bring it."""
    found = [surface for _, surface in pages(context)]
    if not any(map(tells_of_scripts, found)):
        yield NotRun("unknown")
        return
    for surface in found:
        if comes_by_script(surface, _asks):
            yield Hit(surface.at, {"url": surface.url}, seen=Seen(url=surface.url))


def _asks(document: Document) -> bool:
    """Say whether a form, or words about texts alone, stand on a page."""
    return asking(document) is not None or any(True for _ in told_of_texts(document.text))
