"""The terms must explain how to end the texts."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.texting_terms import lacking, tells_stop


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms for texts that do not tell how to end them."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    for surface in lacking(context, tells_stop):
        yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
