"""Spoken consent must come with the words that are spoken.

Quiet where the way is not told at all: another rule says so.
"""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import (
    Account,
    account,
    enough,
    mentions,
    pictures,
    quotations,
    recites,
    shows_page,
    tells_of,
    uses,
)

# These have a wording of their own to quote, beside what is spoken.
_WRITTEN = frozenset({"web_form", "paper_form", "in_app", "point_of_sale", "qr_code"})


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of a spoken yes that neither quotes the words nor says where they are."""
    for programme in context.programmes:
        told = account(context, programme)
        if not uses("verbal", programme, told, context.words) or not enough(told):
            continue
        if _gives_words(context, programme, told) or recites(told, context.words):
            continue
        if tells_of("verbal", told, context.words):
            yield Hit(told.at)


def _gives_words(context: Context, programme: Programme, told: Account) -> bool:
    if mentions(told.texts, context.words["questions"]):
        return True
    also_written = not _WRITTEN.isdisjoint(programme.opt_in_methods)
    if quotations(told) > also_written:
        return True
    shown = pictures(context, programme)
    if mentions(told.texts, context.words["scripts"]):
        return bool(shown) or shows_page(context, programme, told)
    return any(context.pattern("script").search(url.lower()) for url in shown)
