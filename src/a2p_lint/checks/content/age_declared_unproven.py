"""A programme that is declared age-restricted asks for the date of birth."""

from collections.abc import Iterator

from a2p_lint.ages import age_gap
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit the opt-in of what is declared age-restricted, unless the rule on drinks hits it."""
    declared = [programme for programme in context.programmes if programme.age_gated is True]
    if not declared:
        return
    drinks = {offer.programme.root for offer in offers(context)}
    for programme in declared:
        gap = age_gap(context, programme)
        if gap is not None and programme.root not in drinks:
            yield Hit(programme.at("message_flow"), {"gap": gap}, (programme.at("age_gated"),))
