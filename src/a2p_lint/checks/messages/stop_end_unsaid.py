"""The reply to STOP must say that the messages end."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.language import is_read

# So many words and none of English, Spanish or French: another language, which nobody reads here.
_TELLING = 7


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply that says neither that the request was heard nor that no more messages come."""
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        text = context.text(at)
        if text.mentions(context.words["no_more"]) or text.mentions(context.words["heard"]):
            continue
        if len(text.words) < _TELLING or is_read(text.vocabulary):
            yield Hit(at)
