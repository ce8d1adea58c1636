"""The privacy policy must speak of text messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at, speaks_of


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy in which no word for texts stands."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        if not speaks_of(surface.document, context.words["texting"]):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
