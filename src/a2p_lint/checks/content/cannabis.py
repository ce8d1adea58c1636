"""A business of cannabis, CBD or hemp may not text at all."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text that offers cannabis, CBD or hemp, or else the name that tells of it."""
    for offer in offers(context):
        yield Hit(offer.at, {"words": offer.words}, offer.related)
