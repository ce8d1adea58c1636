"""A campaign or toll-free number must have a description."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank description."""
    for programme in context.programmes:
        at = programme.at("description")
        if context.blank(at):
            yield Hit(at)
