"""Advertising drinks is refused by some, and taken by others from behind an age check."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that offers drinks, or the name that tells of them."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
