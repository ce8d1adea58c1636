"""The certificate of the opt-in page must be one that browsers accept."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.opt_in_forms import visited

TLS = "tls"


def check(context: Context) -> Iterator[Hit]:
    """Hit an opt-in page before which browsers warn people."""
    for surface in visited(context):
        if surface.page.failure == TLS:
            seen = Seen(quote=surface.page.detail[:300], url=surface.url)
            yield Hit(surface.at, {"page": surface.url}, seen=seen)
