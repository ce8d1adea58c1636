"""The reply to STOP should say outright that no more messages come."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply that says that the request was heard, and not what follows."""
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        text = context.text(at)
        if not text.mentions(context.words["no_more"]) and text.mentions(context.words["heard"]):
            yield Hit(at)
