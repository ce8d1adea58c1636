"""A programme must be a business that writes to its customers, not people among themselves."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import says


def check(context: Context) -> Iterator[Hit]:
    """Hit a description that speaks of private texting."""
    for programme in context.programmes:
        at = programme.at("description")
        if says(context, at, context.words["telling"]):
            yield Hit(at)
