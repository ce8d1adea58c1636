"""Guns, parts, ammunition and ranges are refused by most providers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text that offers guns or ammunition, or else the name that tells of them."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
