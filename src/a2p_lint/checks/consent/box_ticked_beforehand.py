"""The consent box must be empty when people see it."""

from collections.abc import Iterator

from a2p_lint.claims import claims, sentence_of
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that says that the box is ticked beforehand."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            if words := _ticked(context.text(at), context):
                yield Hit(at, {"words": words})
                break


def _ticked(text: Passage, context: Context) -> str:
    for said, of in (("ticked", "boxes"), ("selected", "controls")):
        for place in claims(text, context.words[said]):
            # "Un-checked by default" is two words.
            split = place.word > 0 and text.words[place.word - 1] == "un"
            if not split and sentence_of(text, place).mentions(context.words[of]):
                return text.raw[place.start : place.end]
    return ""
