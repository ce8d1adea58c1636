"""The consent box must be empty when people see it."""

from collections.abc import Iterator

from a2p_lint.claims import claims, said_on, sentence_of
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that says that the box is ticked beforehand."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            if words := _ticked(text, context) or _emptied(text, context):
                yield Hit(at, {"words": words})
                break


def _ticked(text: Passage, context: Context) -> str:
    for said, of in (("ticked", "boxes"), ("selected", "controls")):
        for place in claims(text, context.words[said]):
            # "Un-checked by default" is two words.
            split = place.word > 0 and text.words[place.word - 1] == "un"
            if not split and sentence_of(text, place).mentions(context.words[of]):
                return said_on(text, place)
    return ""


def _emptied(text: Passage, context: Context) -> str:
    """Find "whoever would rather get no texts unticks it", where nothing says it starts empty."""
    words = context.words
    if not text.mentions(words["emptied"]) or text.mentions(words["starts_empty"]):
        return ""
    for place in text.places(words["emptied"]):
        if not text.named(place) and sentence_of(text, place).mentions(words["unwilling"]):
            return said_on(text, place)
    return ""
