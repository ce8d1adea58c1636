"""The terms must speak of text messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at, speaks_of
from a2p_lint.texting_terms import stand_elsewhere


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms without a word for texts, where terms for texts stand nowhere else."""
    found = judged(context, TERMS)
    if not found:
        yield NotRun("unknown")
    for programme, surface in found:
        silent = not speaks_of(surface.document, context.words["texting"])
        if silent and not stand_elsewhere(context, programme):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
