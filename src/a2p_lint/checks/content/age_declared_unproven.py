"""A programme that is declared age-restricted asks for the date of birth."""

from collections.abc import Iterator
from itertools import islice

from a2p_lint.ages import age_gap
from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.offers import MOST_JUDGED, counts, offers, texts_of


def check(context: Context) -> Iterator[Hit]:
    """Hit the opt-in of what is declared age-restricted, unless a rule on the thing hits it."""
    declared = [programme for programme in context.programmes if programme.age_gated is True]
    if not declared:
        return
    drinks = {offer.programme.root for offer in offers(context)}
    for programme in declared:
        gap = age_gap(context, programme)
        if gap is None or programme.root in drinks:
            continue
        if not (context.limits["carried"] and _carries(context, programme)):
            yield Hit(programme.at("message_flow"), {"gap": gap}, (programme.at("age_gated"),))


def _carries(context: Context, programme: Programme) -> bool:
    """Say whether a programme is about tobacco or guns."""
    carried = context.words["carried"]
    return any(
        counts(context, text, place)
        for text in map(context.text, texts_of(context, programme))
        if text.mentions(carried)
        for place in islice(text.places(carried), MOST_JUDGED)
    )
