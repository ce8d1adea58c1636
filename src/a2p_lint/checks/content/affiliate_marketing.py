"""Offers of other companies are not promoted by text."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that promotes others for a commission."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
