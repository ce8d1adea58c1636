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
    tells_of,
)


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
        if quotations(told) or any(tells_of(method, told, context.words) for method in METHODS):
            continue
        if not recites(told, context.words):
            yield Hit(told.at)
