"""Quo's form asks to choose in what ways people opt in."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

METHODS = "/campaign/opt_in_methods"


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank list of ways."""
    if context.blank(METHODS):
        yield Hit(METHODS)
