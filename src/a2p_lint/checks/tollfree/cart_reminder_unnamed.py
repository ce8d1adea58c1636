"""Whoever reminds of forgotten carts must say so where people opt in."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says


def check(context: Context) -> Iterator[Hit]:
    """Hit the opt-in description without a word of carts, where summary or samples have one."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if not flow.mentions(context.words["named"]):
            telling = tuple(
                at
                for at in description_and_samples(programme)
                if says(context, at, context.words["carts"])
            )
            if telling:
                yield Hit(programme.at("message_flow"), related=telling)
