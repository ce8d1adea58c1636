"""A clause on sharing should leave out the numbers that the policy promises to keep."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at
from a2p_lint.sharing import contradicted


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the first sentence that hands on personal information beside a promise for numbers."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        account = contradicted(surface.document.text)
        if account is not None:
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface, account.start))
