"""Finds the sentences of a long web page that hold certain words, without reading all of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Set
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from a2p_lint.phrases import STEM
from a2p_lint.text import Passage, Words

# So far a sentence is followed to both sides of a word, in characters.
_REACH = 800
# A stop behind these ends no sentence: behind titles whatever follows that is no opening, behind
# the others before a small letter alone, "Marsh Ltd. shares": so many sentences end with them.
_TITLES = ("Dr", "Mr", "Mrs", "Ms", "St", "Prof", "Rev", "Bros", "Dra", "Mme")
_FORMS = ("Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "Ave", "Ste", "dba")
_OPENINGS = r"(?:We|Our|You|Your|It|If|The|This|These|No|Not|All|Any|By|To|Nous|Vous)\b"


def _behind(words: Iterable[str]) -> str:
    return "|".join(rf"(?<=\b{word}\.)" for word in words)


_NO_END = (
    rf"(?!(?:{_behind(_TITLES)})[ \t]+(?!{_OPENINGS})[^\W\d_]"
    rf"|(?:{_behind(_FORMS)})[ \t]+(?:[a-zà-ÿ]|&))"
)
# The ends of text.py, written to begin with one set of characters: so they are found much faster.
_END = re.compile(
    r"[.!?…\n\r;]"
    r"(?:(?<=[\n\r;])[\n\r;]*+|(?<=[.!?…])(?<![.!?…]{2})"
    + _NO_END
    + r"[.!?…]*+[\"'”’»)]*+(?=\s|$))"
)
# A word right behind one of these begins a sentence, too: "and.Shared".
_CLOSING = frozenset(".!?…\"'”’»)")
# What a sentence ends with that leads a list, and where it may: from its colon to its end.
_LEADING = (":", ";")
_LEAD = re.compile(r":[^;\n]*+(?:[;\n]|\Z)")
# Bounds for pages that somebody wrote to keep a linter busy.
_MOST_PLACES = 400
_MOST_SENTENCES = 120
_MOST_ITEMS = 12
_LONGEST_ITEM = 220
_SUBJECT = re.compile(r"\b(?:[Ww]e|[Yy]ou can|[Yy]ou may|[Ii]f|[Nn]ous|[Vv]ous|[Uu]sted|[Hh]ow)\b")


class Sentence(NamedTuple):
    """A sentence of a web page; ``text`` may be its beginning and one item of a list behind it."""

    start: int
    end: int
    text: Passage
    before: Passage
    """What stands before it, as far as "it" and "this" may point back."""
    item: str = ""
    """The item alone, where the text is the beginning of a list and one of its items."""

    @property
    def leads(self) -> bool:
        """Whether a list follows it, whose items tell what it is about."""
        return not self.item and self.text.raw.rstrip().endswith(":")


def sentences_with(
    passage: Passage, words: Words, beside: Words | None = None
) -> Iterator[Sentence]:
    """Give the sentences that hold a word of the list, in order, and the items of their lists.

    "We may share numbers with:" and the lines or parts behind it make a sentence each. With
    ``beside``, those may be left out in which nothing tells of a phrase of that list either.
    """
    if not passage.mentions(words):
        return
    given, alone = 0, words.keyed.alone
    for part in _parted(passage).holding(_places(passage, words, beside)):
        text = part.text
        # A telling word stands there; "apply" may be without its "does not".
        if alone.isdisjoint(text.words) and not (words.tells(text.words) and text.mentions(words)):
            continue
        if beside is not None and not (_leads(text) or beside.tells(text.words)):
            continue
        before = passage.part(max(0, part.start - _REACH // 2), part.start)
        yield Sentence(part.start, part.end, text, before)
        given += 1
        for each, begin, end, item in _items(passage.raw, part, words):
            yield Sentence(begin, end, Passage(each), before, item)
            given += 1
        if given > _MOST_SENTENCES:
            return


def _places(passage: Passage, words: Words, beside: Words | None) -> Iterator[int]:
    """Give places of the raw text, in order, whose sentences may hold a phrase of the lists."""
    if beside is None or _commoner(beside, words, passage):
        return islice(_likely_places(passage, words), _MOST_PLACES)
    # What leads a list may have it in the items alone.
    likely = islice(_likely_places(passage, beside), _MOST_PLACES)
    leads = islice(_LEAD.finditer(passage.raw), _MOST_PLACES)
    listing = (found.start() for found in leads if found[0].rstrip()[-1] in _LEADING)
    return iter(sorted((*likely, *listing)))


def _commoner(one: Words, other: Words, passage: Passage) -> bool:
    """Say whether more words of a text tell of a phrase of one list than of the other."""
    found, others = (
        len(words.keyed.words & passage.vocabulary) + len(words.keyed.stems & passage.stems)
        for words in (one, other)
    )
    return found > others


def _leads(text: Passage) -> bool:
    """Say whether the items of a list may follow a sentence."""
    return text.raw.rstrip()[-1:] in _LEADING


def sift(passage: Passage, lists: Iterable[Words]) -> None:
    """Look once for what tells of the phrases of several lists, before they are asked for."""
    _parted(passage).sift(frozenset(lists))


def _likely_places(passage: Passage, words: Words) -> Iterator[int]:
    """Give where words that tell of the list's phrases stand in the raw text, in its order."""
    parted, keyed = _parted(passage), words.keyed
    lists, found = parted.sifted
    if words not in lists:
        found = parted.sift(frozenset({words}))
    telling, stems = keyed.words, passage.stems & keyed.stems
    return (place for word, place in found if word in telling or word[:STEM] in stems)


class _Part(NamedTuple):
    """One sentence: where it stands in the raw text."""

    start: int
    end: int
    text: Passage


class _Parted:
    """The sentences of one text that were asked for, each made once."""

    def __init__(self, passage: Passage) -> None:
        self._passage = passage
        self.sifted: tuple[Set[Words], list[tuple[str, int]]] = (frozenset(), [])
        """The lists that were looked for last, and the words that tell of them, with places."""
        self._ends: dict[tuple[int, int], list[int]] = {}
        self._parts: dict[tuple[int, int], _Part] = {}

    def sift(self, lists: Set[Words]) -> list[tuple[str, int]]:
        """Look for words; numbering all words of a text would take longer than all the rest."""
        passage, place = self._passage, 0
        telling = set[str]().union(*(words.keyed.words for words in lists)) & passage.vocabulary
        stems = set[str]().union(*(words.keyed.stems for words in lists)) & passage.stems
        if stems:
            telling |= {word for word in passage.vocabulary if word[:STEM] in stems}
        spaced, found = f" {passage.spaced} ", list[tuple[str, int]]()
        for word in filter(telling.__contains__, passage.words):
            # One behind another: the next place of this word is the next of all.
            place = spaced.find(f" {word} ", place)
            found.append((word, passage.offset(place)))
            place += len(word) + 1
        self.sifted = (lists, found)
        return found

    def holding(self, places: Iterator[int]) -> Iterator[_Part]:
        """Give the sentences that hold the places, which come in order, each once."""
        raw = self._passage.raw
        first = last = done = 0
        ends: list[int] = []
        for place in places:
            if place < done:
                continue
            # The last sentence of a line that is longer than what is in reach may go on.
            if place >= last or (place >= ends[-2:][0] and raw[last - 1] != "\n"):
                first, last = self._line(place)
                ends = self._ends_in(first, last)
            number = bisect_right(ends, place)
            begin, done = ends[number - 1] if number else first, ends[number]
            if raw[place - 1 : place] in _CLOSING:
                for found in _END.finditer(raw, begin, place):
                    begin = found.end()
            yield self._part(begin, done)

    def _line(self, place: int) -> tuple[int, int]:
        """Give where the line of a place begins and ends, as far as that is in reach."""
        raw = self._passage.raw
        low, high = max(0, place - _REACH), min(place + _REACH, len(raw))
        return raw.rfind("\n", low, place) + 1 or low, raw.find("\n", place, high) + 1 or high

    def _ends_in(self, first: int, last: int) -> list[int]:
        """Give where sentences end from one place to another, the other among them."""
        known = self._ends.get((first, last))
        if known is None:
            known = [found.end() for found in _END.finditer(self._passage.raw, first, last)]
            if not known or known[-1] != last:
                known.append(last)
            self._ends[first, last] = known
        return known

    def _part(self, start: int, end: int) -> _Part:
        known = self._parts.get((start, end))
        if known is None:
            text = self._passage.part(start, end)
            known = self._parts[start, end] = _Part(start, end, text)
        return known


@lru_cache(maxsize=16)
def _parted(passage: Passage) -> _Parted:
    return _Parted(passage)


def _items(raw: str, part: _Part, words: Words) -> Iterator[tuple[str, int, int, str]]:
    """Give the beginning of a sentence with each item of the list that follows it."""
    text, last = part.text.raw, part.end
    lead, colon, _ = text.partition(":")
    if not colon or not _leads(part.text):
        return
    listed = text.rstrip().endswith(";")
    for begin, end in islice(_sentences_behind(raw, last), _MOST_ITEMS):
        item = raw[begin:end].strip()
        # What has a subject or a verb of its own is the text that goes on behind the list.
        if len(item) > _LONGEST_ITEM or Passage(item).mentions(words) or _SUBJECT.search(item):
            return
        yield f"{lead} {item}", begin, end, item
        if listed and not item.endswith((";", " and", " or")):
            return


def _sentences_behind(raw: str, place: int) -> Iterator[tuple[int, int]]:
    """Give where the next sentences begin and end, one by one."""
    start, last = place, min(place + 2 * _REACH, len(raw))
    for found in _END.finditer(raw, start, last):
        if not raw[start : found.end()].isspace():
            yield start, found.end()
        start = found.end()
    if start < last and not raw[start:last].isspace():
        yield start, last
