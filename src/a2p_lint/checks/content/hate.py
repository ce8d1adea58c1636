"""Hatred of a group, threats and praise of violence are refused everywhere."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that hates, threatens or praises violence."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
