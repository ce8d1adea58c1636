"""A campaign or toll-free number must say what it is for: its use case."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank use case."""
    for programme in context.programmes:
        at = programme.at("use_case")
        if context.blank(at):
            yield Hit(at)
