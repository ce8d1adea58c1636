"""The description of the opt-in must say in what way people say yes.

Where ways are declared, each is looked for by another rule; where only the rules on consent are
repeated, that is another defect.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import (
    METHODS,
    account,
    enough,
    pictures,
    quotations,
    recites,
    says,
    tells_of,
)

# What is told of these may be told of any business: a purchase, a counter, a database.
_TOLD_IN_PASSING = frozenset({"point_of_sale", "import"})


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of some length in which none of the known ways is told."""
    for programme in context.programmes:
        if any(method in METHODS for method in programme.opt_in_methods):
            continue
        told = account(context, programme)
        if not enough(told):
            continue
        if told.at != programme.at("message_flow") and pictures(context, programme):
            continue
        if quotations(told) or says(told.texts, context.words["point_of_sale"]):
            continue
        if any(
            tells_of(method, told, context.words)
            for method in METHODS
            if method not in _TOLD_IN_PASSING
        ):
            continue
        if not recites(told, context.words):
            yield Hit(told.at)
