"""A programme must be meant for subscribers, not for a trial."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit descriptions and samples that call the programme a test."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        samples = programme.at("samples")
        for at in (
            programme.at("description"),
            *[f"{samples}/{number}" for number in range(len(programme.samples))],
        ):
            text = context.text(at)
            if not text.vocabulary.isdisjoint(keys) and text.asserts(context.words["telling"]):
                yield Hit(at)
