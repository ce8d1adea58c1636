"""The reply to STOP must not sell anything."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply with an offer in it."""
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        text = context.text(at)
        if text.asserts(context.words["sells"]) or context.pattern("percent").search(text.folded):
            yield Hit(at)
