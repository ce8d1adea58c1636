"""The address of the opt-in must lead to the form."""

from collections.abc import Iterator

from a2p_lint.consent_forms import has_form
from a2p_lint.context import Context
from a2p_lint.evidence import url_key
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.opt_in_forms import asks_on_web, joined_otherwise, pages, unread


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an opt-in page without a form, where people are said to opt in with one."""
    home = url_key(context.brand.website)
    found = [
        surface
        for programme, surface in pages(context)
        if asks_on_web(programme)
        and url_key(surface.url) != home  # consent/page-is-home speaks of it
        and not has_form(surface.document)
        and not joined_otherwise(surface)
    ]
    if found and unread(context):
        yield NotRun("unknown")
        return
    for surface in found:
        seen = Seen(quote=surface.document.title[:300], url=surface.url)
        yield Hit(surface.at, {"page": surface.url}, seen=seen)
