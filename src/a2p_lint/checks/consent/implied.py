"""Consent is an act of its own: a number given, a purchase or a default is none."""

from collections.abc import Iterator

from a2p_lint.claims import claimed, claims, sentence_of
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that takes something else for a yes."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            words = (
                claimed(text, context.words["implied"])
                or _automatic(text, context)
                or _other_act(text, context)
            )
            if words:
                yield Hit(at, {"words": words})
                break


def _automatic(text: Passage, context: Context) -> str:
    """Find "automatically subscribed" where the sentence tells of texts and of no yes to them."""
    words = context.words
    for place in claims(text, words["automatic"]):
        sentence = sentence_of(text, place)
        if sentence.mentions(words["texting"]) and not sentence.mentions(words["explicit"]):
            return place.raw
    return ""


def _other_act(text: Passage, context: Context) -> str:
    """Find "by registering ... they consent" where nobody is told to say yes in any way."""
    words = context.words
    if not text.mentions(words["taken_for_yes"]) or text.mentions(words["explicit"]):
        return ""
    if any(quoted.mentions(words["agreeing"]) for quoted in quotations(text.raw)):
        return ""
    for place in claims(text, words["other_acts"]):
        if claimed(sentence_of(text, place), words["taken_for_yes"]):
            return place.raw
    return ""
