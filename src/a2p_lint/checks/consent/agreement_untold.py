"""An account of the opt-in tells how people say yes."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.language import language_words
from a2p_lint.text import Passage, Words

# Fewer words of a language that is read here are a label, or another language.
FEWEST = 6
# "Text the word PEACH", "Envoyez VISITE".
KEYWORD_REACH = 4
SHORTEST_KEYWORD = 3


def check(context: Context) -> Iterator[Hit]:
    """Hit a description in which nobody agrees, asks, chooses, signs up or sends a keyword."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if flow.mentions(context.words["assent"]) or _sent(flow, context.words["sending"]):
            continue
        if max(language_words(flow.raw).values()) >= FEWEST:
            yield Hit(programme.at("message_flow"))


def _sent(flow: Passage, sending: Words) -> bool:
    """Say whether people are told to send a word in capitals."""
    for place in flow.places(sending):
        after = range(place.word + 1, min(place.word + 1 + KEYWORD_REACH, len(flow.words)))
        words = (flow.raw[slice(*flow.span(word))] for word in after)
        if any(word.isupper() and len(word) >= SHORTEST_KEYWORD for word in words):
            return True
    return False
