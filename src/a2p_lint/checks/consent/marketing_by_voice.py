"""Offers need a consent in writing."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.text import Passage
from a2p_lint.use_cases import parts

MARKETING = "marketing"
VERBAL = {"verbal"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a marketing programme whose only way of agreeing is spoken."""
    words = context.words
    for programme in context.programmes:
        if MARKETING not in parts(programme.use_cases):
            continue
        flow = context.text(programme.at("message_flow"))
        if flow.mentions(words["written"]):
            continue
        if set(programme.opt_in_methods) == VERBAL:
            yield Hit(programme.at("opt_in_methods"))
        elif _spoken_alone(programme, flow, context):
            yield Hit(programme.at("message_flow"))


def _spoken_alone(programme: Programme, flow: Passage, context: Context) -> bool:
    """Say whether no method is chosen, and the account tells of a spoken yes and no other."""
    return (
        not programme.opt_in_methods
        and not flow.mentions(context.words["written_places"])
        and claimed(flow, context.words["verbal"]) != ""
    )
