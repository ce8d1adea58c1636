"""The wording that people agree to must warn of their carrier's rates."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording, tells_rates
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose wording says nothing of them."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if tells_rates(flow, context.words):
            continue
        if tells_rates(context.text(programme.at("additional_information")), context.words):
            continue
        if context.limits["described"] or quotes_wording(flow, context.words):
            yield Hit(programme.at("message_flow"))
