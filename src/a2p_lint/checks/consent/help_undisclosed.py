"""The wording that people agree to must say how to get help."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording, tells_how_to_get_help
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose wording offers no help, by HELP or by a contact."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if tells_how_to_get_help(flow, context.words):
            continue
        if tells_how_to_get_help(
            context.text(programme.at("additional_information")), context.words
        ):
            continue
        if context.limits["described"] or quotes_wording(flow, context.words):
            yield Hit(programme.at("message_flow"))
