"""The wording that people agree to must say what the messages are about."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording, tells_purpose
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose wording speaks of messages and of nothing in them."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if tells_purpose(flow, context.words):
            continue
        if context.limits["described"] or quotes_wording(flow, context.words):
            yield Hit(programme.at("message_flow"))
