"""Numbers and consent may not go to others for their marketing."""

from collections.abc import Iterator

from a2p_lint.claims import claims, said_on, sentence_of
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Place

TEXTS = ("message_flow", "additional_information", "description")
# "Shared, with your consent, with our trusted partners" has six words between.
_REACH = 9
_NEXT = 3


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that says that numbers are passed on."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            if words := _shared(context.text(at), context):
                yield Hit(at, {"words": words})
                break


def _shared(text: Passage, context: Context) -> str:
    words = context.words
    if not (text.mentions(words["whom"]) and text.mentions(words["purpose"])):
        return ""
    for place in (*claims(text, words["shared"]), *claims(text, words["sharing"])):
        if not _goes_to_others(text, place, context):
            continue
        sentence = sentence_of(text, place)
        if (
            sentence.mentions(words["what"])
            and sentence.mentions(words["purpose"])
            and not sentence.mentions(words["spared"])
        ):
            return said_on(text, place, _REACH)
    return ""


def _goes_to_others(text: Passage, place: Place, context: Context) -> bool:
    """Find "share them with partners" and "give our partners", but not "share offers with"."""
    words, end = context.words, place.word + place.words
    passive = text.length_at(words["shared"], place.word) > 0
    handed = text.length_at(words["handing"], place.word) > 0
    named, led = passive, False
    for word in range(end, min(end + _REACH, len(text.words))):
        if text.clause_ends_after(word - 1) and text.between(word - 1).strip() != ",":
            return False
        if text.length_at(words["whom"], word) and (led or (handed and word - end < _NEXT)):
            return True
        if text.words[word] in words["onward"].openings and not named:
            return False
        led = led or text.words[word] in words["onward"].openings
        named = named or any(text.length_at(words[listed], word) for listed in ("what", "pronouns"))
    return False
