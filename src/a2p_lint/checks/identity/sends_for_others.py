"""The brand must be the business whose texts are sent, and not one that sends for its clients.

Agents and franchises of one brand have a use case of their own.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, sentence_at

MANY_SENDERS = frozenset({"agents_franchises"})
FIELDS = ("description", "message_flow", "additional_information")
STOPS = frozenset(".!?;\n")
# "all of our many clients": so many words may stand before the others.
BEFORE_OTHERS = 2
# A word of sending stands this near to "on behalf of", on either side.
NEAR = 8
# "our customers, dental practices, send visit reminders to their patients"
FAR = 14


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of each programme that says so, with the sentence."""
    for programme in context.programmes:
        if not MANY_SENDERS.isdisjoint(programme.use_cases):
            continue
        texts = tuple((at, context.text(at)) for at in map(programme.at, FIELDS))
        for at, text in texts:
            place = _place(text, context)
            if place < 0:
                continue
            if not any(other.asserts(context.words["own"]) for _, other in texts):
                yield Hit(at, {"quote": sentence_at(text.raw, text.span(place)[0])})
            break


def _place(text: Passage, context: Context) -> int:
    """Give the word at which the text says so, or -1."""
    if not _may_say_it(text, context):
        return -1
    place = _in_their_place(text, context)
    return place if place >= 0 else _to_their_people(text, context)


def _may_say_it(text: Passage, context: Context) -> bool:
    """Ask the cheap question: most texts have neither "behalf" nor "their", or no businesses."""
    words, told = context.words, text.vocabulary
    return not told.isdisjoint(words["businesses"].openings) and not (
        told.isdisjoint(words["stead"].openings) and told.isdisjoint(words["their"].openings)
    )


def _in_their_place(text: Passage, context: Context) -> int:
    """Give the word at which "we text on behalf of our clients" is said, or -1."""
    others = context.words["others"]
    if text.mentions(context.words["mandates"]):
        return -1
    for place in text.places(context.words["behalf"]):
        after = place.word + place.words
        near = range(after, after + BEFORE_OTHERS + 1)
        if text.denied(place) or not any(text.length_at(others, word) for word in near):
            continue
        before = range(place.word - 1, place.word - 1 - NEAR, -1)
        behind = range(after, after + NEAR)
        if _sends(text, before, context) or (
            _opens(text, place.word) and _sends(text, behind, context)
        ):
            return place.word
    return -1


def _to_their_people(text: Passage, context: Context) -> int:
    """Give the word at which "our clients text their customers" is said, or -1."""
    words = context.words
    if not text.mentions(words["their"]) or not text.mentions(words["others"]):
        return -1
    for place in text.places(words["others"]):
        if _receives(text, place.word, context):
            continue
        sent = -1
        for word in range(place.word + place.words, place.word + place.words + FAR):
            if not _goes_on(text, word):
                break
            if text.length_at(words["topics"], word):
                break
            if sent < 0 and text.length_at(words["texting"], word):
                sent = word
            elif (
                sent >= 0 and text.length_at(words["their"], word) and _people(text, word, context)
            ):
                # "so that our clients cannot text their customers" denies it.
                if not text.denied(place) and not any(map(text.negates, range(place.word, sent))):
                    return place.word
                break
    return -1


def _receives(text: Passage, word: int, context: Context) -> bool:
    """Say whether the others are those who get the texts: "we send to our clients"."""
    return any(
        before >= 0 and text.length_at(context.words["sending"], before)
        for before in range(word - BEFORE_OTHERS, word)
    )


def _people(text: Passage, word: int, context: Context) -> bool:
    """Say whether people follow: "their own long-standing customers"."""
    return any(
        text.length_at(context.words["people"], after) for after in range(word + 1, word + 4)
    )


def _sends(text: Passage, words: range, context: Context) -> bool:
    """Say whether a word of sending comes before any word that opens a topic."""
    for word in words:
        if not 0 <= word < len(text.words):
            return False
        # Going back, it is the mark behind the word that ends a sentence, going on the one before.
        if not STOPS.isdisjoint(text.between(word if words.step < 0 else word - 1)):
            return False
        if text.length_at(context.words["topics"], word):
            return False
        if text.length_at(context.words["sending"], word):
            return True
    return False


def _opens(text: Passage, word: int) -> bool:
    """Say whether the word opens its sentence: "On behalf of our clients, we text ..."."""
    return word == 0 or not STOPS.isdisjoint(text.between(word - 1))


def _goes_on(text: Passage, word: int) -> bool:
    """Say whether there is such a word, in the same sentence as the one before."""
    return word < len(text.words) and STOPS.isdisjoint(text.between(word - 1))
