"""The terms must say what the texts are about."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_purpose
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.texting_terms import lacking


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms for texts that do not tell what they are about."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    for surface in lacking(context, tells_purpose, part=True):
        yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
