"""People agree with the business that texts them, not with a partner of it."""

from collections.abc import Iterator

from a2p_lint.claims import claimed, claims, said_on, sentence_of
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

TEXTS = ("message_flow", "additional_information", "description")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme in which somebody else gathers the consent."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            words = (
                claimed(text, context.words["from_others"])
                or _elsewhere(text, context)
                or _handed_over(text, context)
            )
            if words:
                yield Hit(at, {"words": words})
                break


def _elsewhere(text: Passage, context: Context) -> str:
    """Find the site of somebody else where people leave their numbers or their yes."""
    for place in claims(text, context.words["other_sites"]):
        if sentence_of(text, place).mentions(context.words["left_there"]):
            return place.raw
    return ""


def _handed_over(text: Passage, context: Context) -> str:
    """Find names that others hand over and that are texted, in one sentence without a yes."""
    words = context.words
    for place in claims(text, words["handed_over"]):
        sentence = sentence_of(text, place)
        if not sentence.mentions(words["asked_first"]) and all(
            sentence.mentions(words[listed])
            for listed in ("numbers_of_people", "other_parties", "texted")
        ):
            return said_on(text, place, 12)
    return ""
