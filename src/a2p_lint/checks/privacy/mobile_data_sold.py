"""The privacy policy may not let people's data be sold or rented out."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at
from a2p_lint.sharing import sold


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the first sentence that sells data."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        account = sold(surface.document.text)
        if account is not None:
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface, account.start))
