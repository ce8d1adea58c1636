"""The privacy policy must be no template with blanks."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at, unfilled


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the first blank that nobody filled in."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        start = unfilled(surface.document, context.words["slots"], context.words["unfilled"])
        if start is not None:
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface, start))
