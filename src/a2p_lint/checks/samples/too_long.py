"""A sample must not be longer than the form takes."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import samples


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with more characters than the campaign or toll-free form takes."""
    for programme in context.programmes:
        most = context.limits["toll_free" if programme.root == "/toll_free" else "campaign"]
        for at, text in samples(programme):
            length = len(text.strip())
            if length > most:
                yield Hit(at, {"length": length, "most": most})
