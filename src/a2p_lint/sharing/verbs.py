"""Finds what is done to data in a clause, and whether it is denied."""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint.data import sharing as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.clauses import Clause
from a2p_lint.sharing.denials import given_nothing, less_wanted, ruled_out
from a2p_lint.sharing.said import Said

SHARE, SELL = "share", "sell"
_WITHOUT = frozenset({"without", "sin", "sans"})
_ARTICLES = frozenset({"le", "du", "un", "ce", "aucun", "de", "tout", "notre", "a", "the", "our"})
_DENIAL_REACH = 25
_PEOPLE_REACH = 6
_TOWARDS = frozenset({"with", "to", "con", "a", "avec", "aux"})


def verbs(said: Said, clause: Clause) -> Iterator[tuple[int, int, str, bool]]:
    """Give the verbs of a clause: first word, words, manner; and whether it has other senses."""
    for words, manner, strict in (
        (vocabulary.SHARE, SHARE, False),
        (vocabulary.SELL, SELL, True),
        (vocabulary.HAND, SHARE, True),
    ):
        for word, end in said.places(words, clause.first, clause.last):
            if not (_by_people(said, word) or _to_us(said, end) or _noun(said, word, end)):
                yield word, end - word, manner, strict


def _by_people(said: Said, word: int) -> bool:
    """Say whether people do it themselves: "what you choose to share"."""
    for number in range(word - 1, max(-1, word - 1 - _PEOPLE_REACH), -1):
        if said.words[number] in lists.PEOPLE:
            # "No, we never, I promise" aside: "as promised to you, shared" stands behind a comma.
            return not said.text.clause_ends_after(number)
        if said.words[number] not in lists.CHOOSING:
            return False
    return False


def _to_us(said: Said, end: int) -> bool:
    """Say whether it comes in: "partners share it with us", "give us your number"."""
    words = said.words
    if words[end : end + 1] and words[end] in lists.US and words[end] not in ("nos", "nous"):
        return True
    for number in range(end, min(end + 8, len(words) - 1)):
        if (
            words[number] in ("with", "to", "a", "con", "avec", "by")
            and words[number + 1] in lists.US
        ):
            # "To companies that advertise with us": it has gone to them before.
            gone = said.has(vocabulary.OTHERS, end, number) and words[number] != "by"
            gone = gone and not _TOWARDS.isdisjoint(words[end:number])
            return not gone and words[number] != "by" and words[number + 2 : number + 3] != ("and",)
    return False


def _noun(said: Said, word: int, end: int) -> bool:
    """Say whether a word of two kinds is a thing here: "le partage", "provided that", "a share"."""
    before = said.words[word - 1] if word else ""
    after = said.words[end] if end < len(said.words) else ""
    if said.words[word] in (
        "partage",
        "share",
        "trade",
        "lease",
        "exchange",
        "supply",
        "vend",
        "rent",
    ):
        return before in _ARTICLES or (word == 0 and said.words[word] == "partage")
    if said.words[word] == "provided":
        return after == "that"
    if said.words[word] in ("make", "makes", "made"):
        return "available" not in said.words[end : end + 16]
    return after in ("hosting", "office", "short", "values", "number", "offers", "news")


def denies(said: Said, clause: Clause, word: int, end: int) -> bool:
    """Say whether a verb is denied: before it, behind it, or by who gets the data."""
    if said.has(vocabulary.UNWANTED, max(0, word - 8), word + 1):
        return False
    if (ruled := ruled_out(said, clause, word)) is not None:
        return ruled
    if less_wanted(said, clause, word) or given_nothing(said, clause, end):
        return True
    for number in said.denying(max(clause.first, word - _DENIAL_REACH), word):
        if said.words[number] not in _WITHOUT or word - number <= 2:
            return True
    if said.has(vocabulary.NOBODY, end, clause.last):
        return True
    return said.has(vocabulary.FORBIDDEN, end, clause.last)


def noun_denied(said: Said, clause: Clause, word: int, end: int) -> bool:
    """Say whether a clause denies or forbids the sharing that a noun names."""
    if said.has(vocabulary.FORBIDDEN, end, clause.last):
        return True
    if said.has(vocabulary.RIGHTS, clause.first, clause.last):
        return False
    denied = any(True for _ in said.denying(max(clause.first, word - 5), word))
    return denied or said.words[end : end + 2] == ("is", "never")
