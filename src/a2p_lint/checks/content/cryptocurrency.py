"""Cryptocurrency is not offered by text; sign-in codes may be sent."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers
from a2p_lint.use_cases import parts


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text about it, unless sign-in codes are all that a programme sends."""
    for offer in offers(context):
        if parts(offer.programme.use_cases) != {"two_factor"}:
            yield Hit(offer.at, {"words": offer.words}, offer.related)
