"""Consent to reminders of a forgotten cart names them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a toll-free account of the opt-in that is silent on the carts its texts speak of."""
    for programme in context.programmes:
        if programme.root != "/toll_free":
            continue
        samples = programme.at("samples")
        texts = [f"{samples}/{number}" for number in range(len(programme.samples))]
        reminding = next(
            (
                at
                for at in (*texts, programme.at("description"))
                if context.text(at).asserts(context.words["carts"])
            ),
            "",
        )
        told = any(
            context.text(programme.at(name)).mentions(context.words["cart"])
            for name in ("message_flow", "additional_information")
        )
        if reminding and not told:
            yield Hit(programme.at("message_flow"), related=(reminding,))
