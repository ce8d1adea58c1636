"""The reply to STOP must say that the messages end."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.language import is_read


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply that says neither that the request was heard nor that no more messages come."""
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        text = context.text(at)
        if text.mentions(context.words["no_more"]) or text.mentions(context.words["heard"]):
            continue
        if is_read(text):
            yield Hit(at)
