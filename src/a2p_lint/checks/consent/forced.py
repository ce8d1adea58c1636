"""Nobody may have to accept texts to buy, to book or to send a form."""

from collections.abc import Iterator

from a2p_lint.claims import claims, said_on, sentence_of
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Place

TEXTS = ("message_flow", "additional_information")
# In these lists the words alone are not enough: the sentence has to speak of the other thing, too.
WITH = {"condition": "consenting", "musts": "goals", "required_box": "consenting"}


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that makes consent a condition, or its box required."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            if words := _forced(text, context) or _held_back(text, context):
                yield Hit(at, {"words": words})
                break


def _forced(text: Passage, context: Context) -> str:
    for listed, beside in WITH.items():
        # Beside an optional box, the one that has to be ticked is for something else.
        if listed == "required_box" and text.mentions(context.words["optional"]):
            continue
        for place in claims(text, context.words[listed]):
            of_texts = _of_texts_alone(text, place, context)
            if not of_texts and sentence_of(text, place).mentions(context.words[beside]):
                return place.raw
    return ""


def _held_back(text: Passage, context: Context) -> str:
    """Find "the Book button lights up once the box is ticked", not in an optional box's account."""
    words = context.words
    if not text.mentions(words["held"]) or text.mentions(words["optional"]):
        return ""
    for place in text.places(words["held"]):
        sentence = sentence_of(text, place)
        if (
            sentence.mentions(words["done_with_box"])
            and (
                sentence.mentions(words["goal_buttons"]) or _goal_elsewhere(text, sentence, context)
            )
            and not sentence.mentions(words["other_boxes"])
            and not _of_texts_alone(text, place, context)
        ):
            return said_on(text, place)
    return ""


def _goal_elsewhere(text: Passage, sentence: Passage, context: Context) -> bool:
    """Say whether a button sends a form, and the text says that people came for something else."""
    words = context.words
    return (
        sentence.mentions(words["plain_buttons"])
        and text.mentions(words["goal_buttons"])
        and not text.mentions(words["texts_only"])
    )


def _of_texts_alone(text: Passage, place: Place, context: Context) -> bool:
    """Tell "the box is required to get texts" from a box that everybody has to tick."""
    last = place.word + place.words
    return any(text.length_at(context.words["for_texts"], word) for word in (last - 1, last))
