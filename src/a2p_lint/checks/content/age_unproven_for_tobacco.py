"""Where tobacco is carried at all, the date of birth is asked first."""

from collections.abc import Iterator

from a2p_lint.ages import age_gap
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the opt-in of a programme about them that does not ask for the date of birth."""
    for offer in offers(context):
        gap = age_gap(context, offer.programme)
        if gap is not None:
            facts = {"words": offer.words, "gap": gap}
            yield Hit(offer.programme.at("message_flow"), facts, (offer.at,))
