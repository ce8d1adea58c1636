"""A programme must be a business's, not a public figure's texts to fans."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description in which somebody known writes to fans or followers."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        if not text.vocabulary.isdisjoint(keys) and text.asserts(context.words["telling"]):
            yield Hit(at)
