"""Finds the sentences of a long web page that hold certain words, without reading all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from a2p_lint.text import Passage, Words, sentences

# So far a sentence is followed to both sides of a word, in characters.
_REACH = 800
# As in text.py, with what follows a stop looked at beyond the stretch that is read.
_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)]*+(?=\s|$)|[\n\r;]++")
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
    starts = sorted({*islice(_likely_places(passage, words), _MOST_PLACES)})
    done = given = 0
    for start in starts:
        if start < done:
            continue
        first, last = _bounds(passage.raw, start)
        done = last
        before = passage.raw[max(0, first - _REACH // 2) : first]
        # The telling word stands there; "apply" may be without its "does not".
        if not Passage(passage.raw[first:last]).mentions(words):
            continue
        for text, begin, end, item in _with_items(passage.raw, first, last, words):
            yield Sentence(begin, end, Passage(text), before, item)
            given += 1
        if given > _MOST_SENTENCES:
            return


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


def _bounds(raw: str, place: int) -> tuple[int, int]:
    """Give where the sentence that holds a place begins and ends."""
    first = max(0, place - _REACH)
    for found in _END.finditer(raw, first, place):
        first = found.end()
    behind = _END.search(raw, place, place + _REACH)
    return first, min(place + _REACH, len(raw)) if behind is None else behind.end()


def _with_items(
    raw: str, first: int, last: int, words: Words
) -> Iterator[tuple[str, int, int, str]]:
    """Give a sentence, then its beginning with each item of the list that follows it."""
    text = raw[first:last]
    yield text, first, last, ""
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
