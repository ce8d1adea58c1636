"""A reply has to fit into its field."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

REPLIES = ("opt_in_message", "help_message", "opt_out_message")


def check(context: Context) -> Iterator[Hit]:
    """Hit each reply with more characters than the form takes."""
    bound = context.limits["characters"]
    for name in REPLIES:
        length = len(getattr(context.campaign, name).strip())
        if length > bound:
            yield Hit(f"/campaign/{name}", {"length": length, "most": bound})
