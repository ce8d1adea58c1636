"""The reply to STOP must not sell anything."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import without_names
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply with an offer in it; words of the brand's own name are none."""
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        text = context.text(at)
        if _sells(text, context) and _sells(without_names(text.raw, context.application), context):
            yield Hit(at)


def _sells(text: Passage, context: Context) -> bool:
    found = text.asserts(context.words["sells"])
    return found or context.pattern("percent").search(text.folded) is not None
