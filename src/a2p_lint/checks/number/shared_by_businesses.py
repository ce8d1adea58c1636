"""A toll-free number belongs to one business: no sentence may say that several use it."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.text import Passage, Place, Words, sentence_at

FIELDS = ("use_case_summary", "message_flow", "additional_information")
# "shared among several businesses", "several companies: they share": so many words between.
NEAR = 2
STOPS = frozenset(".!?;\n")


def check(context: Context) -> Iterator[Hit]:
    """Hit each text that says so, with the sentence."""
    for field in FIELDS:
        at = f"/toll_free/{field}"
        if quote := _sentence(context, context.text(at)):
            yield Hit(at, {"field": Label(field), "quote": quote})


def _sentence(context: Context, text: Passage) -> str:
    """Give the first sentence that says of the number that others use it, or ``""``."""
    if not text.mentions(context.words["others"]):
        return ""
    said = _said(text, context.words["others"])
    others = {word for place in said for word in range(place.word, place.word + place.words)}
    for place in _said(text, context.words["shared"]):
        after = place.word + place.words
        before = range(place.word - 1, place.word - 2 - NEAR, -1)
        if _meets(text, before, others) or _meets(text, range(after, after + NEAR + 1), others):
            return sentence_at(text.raw, place.start)
    return ""


def _said(text: Passage, words: Words) -> tuple[Place, ...]:
    places = text.places(words)
    return tuple(place for place in places if not text.denied(place) and not text.named(place))


def _meets(text: Passage, words: range, others: set[int]) -> bool:
    """Say whether the others stand within these words, before the sentence ends."""
    for word in words:
        if not 0 <= word < len(text.words):
            return False
        border = word if words.step < 0 else word - 1
        if not STOPS.isdisjoint(text.between(border)):
            return False
        if word in others:
            return True
    return False
