"""Where people opt in by a keyword, the place where they see it must be told or shown.

Quiet where no keyword is named: another rule says so.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import (
    account,
    enough,
    invited_keywords,
    pictures,
    says,
    shows_page,
    uses,
)


def check(context: Context) -> Iterator[Hit]:
    """Hit an account that says what to text, and not where people read that."""
    for programme in context.programmes:
        told = account(context, programme)
        if not uses("text_keyword", programme, told, context.words) or not enough(told):
            continue
        keyword = next(invited_keywords(told, context.words), "")
        if not keyword or shows_page(context, programme, told) or pictures(context, programme):
            continue
        if not says(told.texts, context.words["shown"]):
            yield Hit(told.at, {"keyword": keyword})
