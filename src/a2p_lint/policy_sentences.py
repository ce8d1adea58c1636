"""Finds the sentences of a long web page that hold certain words, without reading all of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from a2p_lint.text import Passage, Words, sentences

# So far a sentence is followed to both sides of a word, in characters.
_REACH = 800
# The ends of text.py, written to begin with one set of characters: so they are found much faster.
_END = re.compile(
    r"[.!?…\n\r;]"
    r"(?:(?<=[\n\r;])[\n\r;]*+|(?<=[.!?…])(?<![.!?…]{2})[.!?…]*+[\"'”’»)]*+(?=\s|$))"
)
# A word right behind one of these begins a sentence, too: "and.Shared".
_CLOSING = frozenset(".!?…\"'”’»)")
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
    before: str
    """What stands before it, as far as "it" and "this" may point back."""
    item: str = ""
    """The item alone, where the text is the beginning of a list and one of its items."""

    @property
    def leads(self) -> bool:
        """Whether a list follows it, whose items tell what it is about."""
        return not self.item and self.text.raw.rstrip().endswith(":")


def sentences_with(passage: Passage, words: Words) -> Iterator[Sentence]:
    """Give the sentences that hold a word of the list, in order, and the items of their lists.

    "We may share numbers with:" and the lines or parts behind it make a sentence each.
    """
    if not passage.mentions(words):
        return
    parted = _parted(passage)
    starts = sorted({*islice(_likely_places(passage, words), _MOST_PLACES)})
    done = given = 0
    for start in starts:
        if start < done:
            continue
        first, last = parted.bounds(start)
        done = last
        text = parted.text(first, last)
        # The telling word stands there; "apply" may be without its "does not".
        if not text.mentions(words):
            continue
        before = passage.raw[max(0, first - _REACH // 2) : first]
        yield Sentence(first, last, text, before)
        given += 1
        for each, begin, end, item in _items(passage.raw, first, last, words):
            yield Sentence(begin, end, Passage(each), before, item)
            given += 1
        if given > _MOST_SENTENCES:
            return


class _Parted:
    """The sentences of one text that were asked for, each made once."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self._ends: dict[tuple[int, int], list[int]] = {}
        self._texts: dict[tuple[int, int], Passage] = {}

    def text(self, first: int, last: int) -> Passage:
        """Give what stands between two places."""
        found = self._texts.get((first, last))
        if found is None:
            found = self._texts[first, last] = Passage(self._raw[first:last])
        return found

    def bounds(self, place: int) -> tuple[int, int]:
        """Give where the sentence that holds a place begins and ends."""
        raw = self._raw
        low, high = max(0, place - _REACH), min(place + _REACH, len(raw))
        # Ends are looked for in its line, which is part of what is in reach.
        first = raw.rfind("\n", low, place) + 1 or low
        last = raw.find("\n", place, high)
        last = high if last == -1 else last + 1
        ends = self._ends.get((first, last))
        if ends is None:
            ends = [found.end() for found in _END.finditer(raw, first, last)]
            self._ends[first, last] = ends
        number = bisect_right(ends, place)
        begin = ends[number - 1] if number else first
        if raw[place - 1 : place] in _CLOSING:
            for found in _END.finditer(raw, begin, place):
                begin = found.end()
        return begin, ends[number] if number < len(ends) else high


@lru_cache(maxsize=16)
def _parted(passage: Passage) -> _Parted:
    return _Parted(passage.raw)


def _likely_places(passage: Passage, words: Words) -> Iterator[int]:
    """Give where the telling words of the list's phrases stand in the raw text, word by word.

    ``Passage.places`` numbers all words of the text, which takes longer than all the rest.
    """
    folded, keyed = passage.folded, words.keyed
    for telling in sorted(keyed.words & passage.vocabulary) + sorted(keyed.stems):
        place = folded.find(telling)
        while place != -1:
            if not folded[place - 1 : place].isalnum():
                yield passage.offset(place)
            place = folded.find(telling, place + len(telling))


def _items(raw: str, first: int, last: int, words: Words) -> Iterator[tuple[str, int, int, str]]:
    """Give the beginning of a sentence with each item of the list that follows it."""
    text = raw[first:last]
    lead, colon, _ = text.partition(":")
    if not colon or text.rstrip()[-1:] not in (":", ";"):
        return
    listed = text.rstrip().endswith(";")
    for begin, end in islice(sentences(raw[last : last + 2 * _REACH]), _MOST_ITEMS):
        item = raw[last + begin : last + end].strip()
        # What has a subject or a verb of its own is the text that goes on behind the list.
        if len(item) > _LONGEST_ITEM or Passage(item).mentions(words) or _SUBJECT.search(item):
            return
        yield f"{lead} {item}", last + begin, last + end, item
        if listed and not item.endswith((";", " and", " or")):
            return
