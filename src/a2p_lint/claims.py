"""Tells what an account of the opt-in claims from what it denies, forbids or merely names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from a2p_lint.text import Passage, Place, Words

# "We do not use lists that were purchased, rented, or shared": a denial reaches over commas, so it
# is looked for in the whole run of words before the claim, up to these many.
_BEFORE_REACH = 18
_BEHIND_REACH = 5
# Bounds for texts that somebody wrote to keep a linter busy.
_LONGEST_HALF = 80
_MOST_PLACES = 100
_ENDS = frozenset(".!?;:\n\r")
# A full stop or colon inside a host, a path or a time ends nothing.
_ENDING = re.compile(r"[.!?:]['\"’”»)\]]*\s|[;\n\r]")
# What follows one of these is said again: "We do not buy lists, but we rent them."
_TURNS = frozenset({"but", "however", "except", "pero", "excepto", "mais", "sauf", "toutefois"})
# "e.g. purchased lists" does not end what was denied before it.
_SHORT = frozenset({"e", "g", "i", "eg", "ie", "etc", "inc", "llc", "ej", "ex", "p"})
# Between a claim and its denial behind it: "purchased lists are never used".
_LEADS = frozenset(
    {
        "is", "are", "was", "were", "be", "been", "being", "will", "would", "do", "does", "did",
        "can", "could", "may", "must", "should", "shall", "has", "have", "had", "ever", "of",
        "any", "kind", "contacts", "numbers", "lists", "list", "data", "leads", "es", "son",
        "esta", "estan", "sera", "seran", "se", "est", "sont", "seront", "strictly", "alone", "all",
        "also",
    }
)  # fmt: skip
_NONE = frozenset({"none", "ninguno", "ninguna"})
_NOTHING = Words(())
_REFUSING = Words(
    (
        "nobody", "nadie", "prohibited", "forbidden", "banned", "disallowed", "refuse", "refuses",
        "refused", "avoid", "avoids", "instead of", "rather than", "free of", "unlike", "against",
        "rejected", "excluded", "exclude", "excludes", "other than", "not allowed", "prohibit",
        "prohibits", "forbid", "forbids", "stopped", "prohibido", "prohibida", "prohibidas",
        "prohibidos", "en lugar de", "evitamos", "en vez de", "interdit", "interdite",
        "interdites", "interdits", "au lieu de", "evitons", "plutot que", "refusons",
    )
)  # fmt: skip


def claims(passage: Passage, phrases: Words) -> Iterator[Place]:
    """Give each place where a text itself says one of the phrases, in its own name.

    What a negator stands before in the same sentence is denied, also across commas; what is
    refused behind ("purchased lists are never used") or only named in quotes does not count.
    """
    if not passage.mentions(phrases):
        return
    for place in islice(passage.places(phrases), _MOST_PLACES):
        inside = range(place.word, place.word + place.words - 1)
        if passage.named(place) or any(_ended_after(passage, number) for number in inside):
            continue
        if not refused(passage, place):
            yield place


def refused(passage: Passage, place: Place) -> bool:
    """Say whether a text denies or forbids what stands at a place, before it or behind."""
    return _refused_before(passage, place) or _refused_behind(passage, place)


def claimed(passage: Passage, phrases: Words, unlike: Words = _NOTHING) -> str:
    """Give the first such phrase as the text writes it, or ``""``.

    ``unlike`` are longer phrases in which one means something else: "our marketing partners".
    """
    others = tuple(passage.places(unlike)) if passage.mentions(unlike) else ()
    for place in claims(passage, phrases):
        if not any(other.start <= place.start and place.end <= other.end for other in others):
            return place.raw
    return ""


def span_of_sentence(passage: Passage, place: Place) -> tuple[int, int]:
    """Give the numbers of the first word of the place's sentence and of the word after its last."""
    first, last = place.word, place.word + place.words
    least, most = max(0, first - _LONGEST_HALF), min(len(passage.words), last + _LONGEST_HALF)
    while first > least and not _ended_after(passage, first - 1):
        first -= 1
    while last < most and not _ended_after(passage, last - 1):
        last += 1
    return first, last


def sentence_of(passage: Passage, place: Place) -> Passage:
    """Give the sentence that holds a place."""
    first, last = span_of_sentence(passage, place)
    start, end = passage.span(first)[0], passage.span(last - 1)[1]
    return Passage(passage.raw[start:end])


def said_on(passage: Passage, place: Place, more: int = 6) -> str:
    """Give a phrase as the text writes it, with some words that follow it in its sentence."""
    _, last = span_of_sentence(passage, place)
    end = min(last, place.word + place.words + more)
    return passage.raw[place.start : passage.span(end - 1)[1]]


def _refused_before(passage: Passage, place: Place) -> bool:
    for number in range(place.word - 1, max(-1, place.word - 1 - _BEFORE_REACH), -1):
        if _ended_after(passage, number) or passage.words[number] in _TURNS:
            return False
        if passage.negates(number) or passage.length_at(_REFUSING, number):
            return True
    return False


def _refused_behind(passage: Passage, place: Place) -> bool:
    end, words = place.word + place.words, passage.words
    # "Purchased lists? Never." answers itself.
    if end < len(words) and "?" in passage.between(end - 1) and passage.negates(end):
        return True
    for number in range(end, min(end + _BEHIND_REACH, len(words))):
        if _ended_after(passage, number - 1):
            return False
        if passage.negates(number) or passage.length_at(_REFUSING, number):
            return True
        if words[number] not in _LEADS:
            break
    # Numbers bought elsewhere would break our rules, so none are used: told at the very end.
    for number in range(end, min(end + _BEFORE_REACH, len(words))):
        if _ended_after(passage, number - 1):
            return False
        if words[number] in _NONE:
            return True
    return False


def _ended_after(passage: Passage, word: int) -> bool:
    if word == len(passage.words) - 1:
        return True
    marks = passage.between(word)
    if _ENDS.isdisjoint(marks) or (marks[:1] == "." and passage.words[word] in _SHORT):
        return False
    return _ENDING.search(marks) is not None
