"""The description must not be longer than the form takes."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description with more characters than the campaign or toll-free form takes."""
    for programme in context.programmes:
        most = context.limits["summary" if programme.root == "/toll_free" else "description"]
        length = len(programme.description.strip())
        if length > most:
            yield Hit(programme.at("description"), {"length": length, "most": most})
