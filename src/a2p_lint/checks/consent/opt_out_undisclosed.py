"""The wording that people agree to must say how to end the messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording, shows_keyword, tells_how_to_stop
from a2p_lint.findings import Hit
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose wording names no reply that ends them."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        keywords = programme.opt_out_keywords
        if _told(flow, context, keywords):
            continue
        if _told(context.text(programme.at("additional_information")), context, keywords):
            continue
        if context.limits["described"] or quotes_wording(flow, context.words):
            yield Hit(programme.at("message_flow"))


def _told(text: Passage, context: Context, keywords: tuple[str, ...]) -> bool:
    # "STOP and HELP are honored" is enough here: the replies themselves have rules of their own.
    words = context.words
    return shows_keyword(text, words["stop_keywords"]) or tells_how_to_stop(text, words, keywords)
