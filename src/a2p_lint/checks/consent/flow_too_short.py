"""The description of the opt-in must have as many characters as the registry asks for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

FLOW = "/campaign/message_flow"


def check(context: Context) -> Iterator[Hit]:
    """Hit a flow with fewer characters, blanks at its ends not counted; words for nothing apart."""
    length = len(context.campaign.message_flow.strip())
    least = context.limits["characters"]
    if length < least and context.text(FLOW).joined not in context.words["nothing"].needles:
        yield Hit(FLOW, {"length": length, "least": least})
