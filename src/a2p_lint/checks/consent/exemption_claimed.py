"""No exemption replaces consent."""

from collections.abc import Iterator

from a2p_lint.claims import claims
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Place, Words

TEXTS = ("message_flow", "additional_information", "description")
# "No consent is required to book" sets people free, and claims nothing for the sender.
PURPOSE = frozenset({"to", "for", "para", "pour"})
# "No consent is needed for service texts" does claim it.
OBJECT_REACH = 5


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that claims one."""
    texting = context.words["texting"]
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            found = (
                p for p in claims(text, context.words["exemption"]) if not _free(text, p, texting)
            )
            if place := next(found, None) or _for_whom(text, context):
                yield Hit(at, {"words": place.raw})
                break


def _free(text: Passage, place: Place, texting: Words) -> bool:
    following = place.word + place.words
    if following >= len(text.words) or text.clause_ends_after(following - 1):
        return False
    if text.words[following] not in PURPOSE:
        return False
    return texting.openings.isdisjoint(text.words[following + 1 : following + 1 + OBJECT_REACH])


def _for_whom(text: Passage, context: Context) -> Place | None:
    """Find "opt-in is not required for our members", which "for patients to book" is not."""
    for place in claims(text, context.words["not_required"]):
        following = place.word + place.words
        after = text.words[following : following + OBJECT_REACH + 1]
        people = not context.words["whom"].openings.isdisjoint(after)
        if people and after[:1] == ("for",) and "to" not in after:
            return place
    return None
