"""Where reminders of a cart are sent, the opt-in must say so."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of a toll-free opt-in that is silent on the cart that its texts are about."""
    for programme in context.programmes:
        if programme.root != "/toll_free":
            continue
        told = account(context, programme)
        if told.at != programme.at("message_flow") or not told.texts:
            continue
        samples = programme.at("samples")
        sent = (
            programme.at("description"),
            *(f"{samples}/{number}" for number in range(len(programme.samples))),
        )
        at = next((at for at in sent if context.text(at).asserts(context.words["carts"])), "")
        if at and not told.texts[0].mentions(context.words["cart"]):
            yield Hit(told.at, related=(at,))
