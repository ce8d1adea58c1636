"""No exemption replaces consent."""

from collections.abc import Iterator

from a2p_lint.claims import claims
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Place

TEXTS = ("message_flow", "additional_information", "description")
# "No consent is required to book" sets people free, and claims nothing for the sender.
PURPOSE = frozenset({"to", "para", "pour"})


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that claims one."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            found = (p for p in claims(text, context.words["exemption"]) if not _free(text, p))
            if place := next(found, None):
                yield Hit(at, {"words": text.raw[place.start : place.end]})
                break


def _free(text: Passage, place: Place) -> bool:
    following = place.word + place.words
    if following >= len(text.words) or text.clause_ends_after(following - 1):
        return False
    return text.words[following] in PURPOSE
