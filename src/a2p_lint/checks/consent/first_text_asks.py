"""People must have agreed before the first text: a text that asks for consent comes too early.

Quiet where anything before it is told in which people agree: a second yes by text is welcome.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, invited_keywords, says


def check(context: Context) -> Iterator[Hit]:
    """Hit an account in which the business's own text is the first step."""
    for programme in context.programmes:
        told = account(context, programme)
        if not says(told.texts, context.words["asks_by_text"]):
            continue
        if says(told.texts, context.words["prior"]) or any(invited_keywords(told, context.words)):
            continue
        yield Hit(told.at)
