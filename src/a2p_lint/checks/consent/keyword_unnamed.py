"""Where people opt in by a text, the word that they text must be named.

Quiet where the way is not told at all: another rule says so.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, enough, invited_keywords, names_one_of, tells_of, uses


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of a text to join that holds no keyword."""
    for programme in context.programmes:
        told = account(context, programme)
        if not uses("text_keyword", programme, told, context.words) or not enough(told):
            continue
        if any(invited_keywords(told, context.words)):
            continue
        keywords = programme.opt_in_keywords
        unasked = told.at != programme.at("message_flow") and keywords
        if unasked or names_one_of(told, keywords):
            continue
        if tells_of("text_keyword", told, context.words):
            yield Hit(told.at, related=(programme.at("opt_in_keywords"),))
