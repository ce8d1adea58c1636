"""The form for texts must take a telephone number."""

from collections.abc import Iterator

from a2p_lint.consent_forms import asks_anything
from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.opt_in_forms import asks_on_web, joined_otherwise, pages, unread


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an opt-in page whose forms have fields, and none for a number."""
    found = [
        surface
        for programme, surface in pages(context)
        if asks_on_web(programme)
        and asks_anything(surface.document)
        and not joined_otherwise(surface)
    ]
    if found and unread(context):
        yield NotRun("unknown")
        return
    for surface in found:
        yield Hit(surface.at, {"page": surface.url}, seen=Seen(url=surface.url))
