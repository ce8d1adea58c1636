"""The description of the opt-in must show what people see, not repeat what the rules ask for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, enough, recites


def check(context: Context) -> Iterator[Hit]:
    """Hit a flow that speaks of consent and rules, and of nothing that people see or do."""
    for programme in context.programmes:
        flow = programme.at("message_flow")
        told = account(context, programme)
        if told.at != flow or not enough(told):
            continue
        if recites(told, context.words):
            yield Hit(flow)
