"""A programme must be meant for subscribers, not for a trial."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says


def check(context: Context) -> Iterator[Hit]:
    """Hit descriptions and samples that call the programme a test."""
    for programme in context.programmes:
        for at in description_and_samples(programme):
            if says(context, at, context.words["telling"]):
                yield Hit(at)
