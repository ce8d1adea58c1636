"""Every way of opting in that is declared must be described.

A toll-free form takes one type only: where the texts describe another one, that is another rule's
business. Where it has no field for the flow, the picture of the opt-in shows the way. An account
that only repeats the rules describes none: another rule's business, too.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.opt_ins import METHODS, account, enough, pictures, recites, tells_of


def check(context: Context) -> Iterator[Hit]:
    """Hit an account that says nothing of a declared method, or only names it."""
    for programme in context.programmes:
        told = account(context, programme)
        if not enough(told):
            continue
        if told.at != programme.at("message_flow") and pictures(context, programme):
            continue
        for method in programme.opt_in_methods:
            if method not in METHODS or tells_of(method, told, context.words):
                continue
            if programme.root == "/toll_free" and any(
                tells_of(other, told, context.words) for other in METHODS if other != "import"
            ):
                continue
            at = programme.at("opt_in_methods")
            if not recites(told, context.words):
                yield Hit(told.at, {"method": Label(method)}, related=(at,))
            break
