"""Drugs that federal law bars, kratom, and what people take them with."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text that offers such drugs or gear, or else the name that tells of them."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
