"""A programme must be a business's, not a public figure's texts to fans."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import says


def check(context: Context) -> Iterator[Hit]:
    """Hit a description in which somebody known writes to fans or followers."""
    for programme in context.programmes:
        at = programme.at("description")
        if says(context, at, context.words["telling"]):
            yield Hit(at)
