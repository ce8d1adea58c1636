"""A toll-free number belongs to one business: no sentence may say that several use it."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.text import Passage, sentence_at

FIELDS = ("use_case_summary", "message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit each text that says so, with the sentence."""
    for field in FIELDS:
        at = f"/toll_free/{field}"
        if quote := _sentence(context, context.text(at)):
            yield Hit(at, {"field": Label(field), "quote": quote})


def _sentence(context: Context, text: Passage) -> str:
    """Give the first sentence that says of the number that others use it, or ``""``."""
    shared, others = context.words["shared"], context.words["others"]
    if not text.mentions(others):
        return ""
    for place in text.places(shared):
        sentence = Passage(sentence_at(text.raw, place.start))
        if not text.denied(place) and not text.named(place) and sentence.asserts(others):
            return sentence.raw
    return ""
