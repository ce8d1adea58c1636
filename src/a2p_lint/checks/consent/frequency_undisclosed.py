"""The wording that people agree to must say how often messages come."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording, tells_frequency
from a2p_lint.findings import Hit
from a2p_lint.use_cases import parts

# Each code answers a sign-in: there is no frequency to tell.
ONE_TIME = {"two_factor"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose wording does not, one-time codes aside."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if tells_frequency(flow, context.words):
            continue
        if tells_frequency(context.text(programme.at("additional_information")), context.words):
            continue
        if parts(programme.use_cases) == ONE_TIME:
            continue
        if context.limits["described"] or quotes_wording(flow, context.words):
            yield Hit(programme.at("message_flow"))
