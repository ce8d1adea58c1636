"""The terms must name a way to get help."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.texting_terms import lacking, tells_help


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms for texts with neither HELP nor a contact."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    for surface in lacking(context, tells_help):
        yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
