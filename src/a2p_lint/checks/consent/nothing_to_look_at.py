"""A description of the opt-in must hold or show what people read, hear or see.

Only where no way of opting in is declared or plainly named: each way has a rule of its own about
what belongs to it, and a description that names none at all has another.
"""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import (
    METHODS,
    Account,
    account,
    enough,
    invited_keywords,
    mentions,
    pictures,
    quotations,
    recites,
    shows_page,
    tells_of,
    uses,
)

# What is told of these may be told of any business: a purchase, a database.
_TOLD_IN_PASSING = frozenset({"point_of_sale", "import"})


def check(context: Context) -> Iterator[Hit]:
    """Hit an account that tells of a way in passing, and gives no words, address or picture."""
    for programme in context.programmes:
        if any(method in METHODS for method in programme.opt_in_methods):
            continue
        told = account(context, programme)
        if not enough(told) or quotations(told) or pictures(context, programme):
            continue
        if shows_page(context, programme, told) or recites(told, context.words):
            continue
        if not _tells_more(context, programme, told):
            yield Hit(told.at)


def _tells_more(context: Context, programme: Programme, told: Account) -> bool:
    """Say whether the account speaks to other rules: it names a way, or tells of none at all."""
    words = context.words
    if any(uses(method, programme, told, words) for method in METHODS if method in words):
        return True
    # Whoever texts first has read nothing, and a keyword has rules of its own.
    if tells_of("text_keyword", told, words) or any(invited_keywords(told, words)):
        return True
    if mentions(told.texts, words["questions"]) or mentions(told.texts, words["scripts"]):
        return True
    return not any(
        tells_of(method, told, words) for method in METHODS if method not in _TOLD_IN_PASSING
    )
