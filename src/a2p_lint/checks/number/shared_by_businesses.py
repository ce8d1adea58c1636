"""A toll-free number belongs to one business: no sentence may say that several use it."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.text import Passage, Place, Words, sentence_at

FIELDS = ("use_case_summary", "message_flow", "additional_information")
# "shared among several businesses", "several companies: they share": so many words between.
NEAR = 2


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
    others = _said(text, context.words["others"])
    for place in _said(text, context.words["shared"]):
        sentence = sentence_at(text.raw, place.start)
        if any(
            _near(place, other) and sentence_at(text.raw, other.start) == sentence
            for other in others
        ):
            return sentence
    return ""


def _said(text: Passage, words: Words) -> tuple[Place, ...]:
    places = text.places(words)
    return tuple(place for place in places if not text.denied(place) and not text.named(place))


def _near(place: Place, other: Place) -> bool:
    first, second = sorted((place, other), key=lambda one: one.word)
    return second.word - (first.word + first.words) <= NEAR
