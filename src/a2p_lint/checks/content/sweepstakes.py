"""Prize draws and contests are not carried, unless the use case is for them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text that offers a draw, where the use case is another."""
    for offer in offers(context):
        if "sweepstake" not in offer.programme.use_cases:
            yield Hit(offer.at, {"words": offer.words}, offer.related)
