"""Foul words are taken for hateful or abusive content."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme, or the name, that holds a foul word."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
