"""Offers need a consent in writing."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import parts

MARKETING = "marketing"
VERBAL = {"verbal"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a marketing programme whose only way of agreeing is spoken."""
    for programme in context.programmes:
        if MARKETING not in parts(programme.use_cases):
            continue
        flow = context.text(programme.at("message_flow"))
        if set(programme.opt_in_methods) == VERBAL:
            if not flow.mentions(context.words["written"]):
                yield Hit(programme.at("opt_in_methods"))
        elif (
            not programme.opt_in_methods
            and claimed(flow, context.words["verbal"])
            and not flow.mentions(context.words["written"])
        ):
            yield Hit(programme.at("message_flow"))
