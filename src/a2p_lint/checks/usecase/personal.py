"""A programme must be a business that writes to its customers, not people among themselves."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description that speaks of private texting."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        if not text.vocabulary.isdisjoint(keys) and text.asserts(context.words["telling"]):
            yield Hit(at)
