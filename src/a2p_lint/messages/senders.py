"""Tells whom a message names as its sender."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from a2p_lint.data.designators import DESIGNATORS
from a2p_lint.names import designators
from a2p_lint.text import Passage, Words

# Small words that may stand inside a name: "Society of St. Brannoc", "Luz del Valle".
_PARTICLES = frozenset(
    {
        "and", "y", "e", "et", "n", "of", "the", "at", "for",
        "de", "del", "la", "las", "los", "el", "le", "les", "du", "des",
    }
)  # fmt: skip
_LONGEST_NAME = 7
_LONGEST_PERSON = 3
_LONGEST_IN_LETTERS = 70
_LONGEST_BREAK = 20
_NEAR_THE_END = 40
_NAME_GOES_ON = re.compile(r"[ \u00a0]+(?:[&+][ \u00a0]*)?|[-'’&+]|\.[ \u00a0]?")
_ENDS_LEAD = re.compile(r"[\s)]*[:|>](?![/\d])|\s+[-–—]\s")
_OPENS_SIGNATURE = re.compile(r"(?:[.!?…\n]['\")\s]*|^)[-–—~][ \u00a0]*$")
_ENDS_SIGNATURE = re.compile(r"\s*(?:$|[.!?\n])")
_SLOTS = frozenset("[]{}<>%_*@\\/")
_OPENS_BLANK = frozenset("[{<")
_CLOSES_BLANK = frozenset("]}>")
_ENDS_PERSON = frozenset(".!?;:\n")
_MIXED_CASE = re.compile(r"[a-zß-ÿ][A-ZÀ-Þ]")


class Sender(NamedTuple):
    """The name that a message gives its sender.

    ``own`` are its folded words that are no trade, place or number; ``sure`` says that it is a
    business's name, not only words in capitals.
    """

    name: str
    own: tuple[str, ...]
    sure: bool


NOBODY = Sender("", (), sure=False)


def sender(passage: Passage, words: Mapping[str, Words]) -> Sender:
    """Give the sender that a message names: "Name: ...", "this is Nora from Name", "- Name".

    ``words`` holds the lists of ``rules/words/senders.toml`` under their own names. A topic
    ("Flash Sale:"), a greeting or a blank to fill in ("[Practice Name]:") is nobody.
    """
    reading = _Reading(passage, words)
    found = reading.lead() or reading.introduced() or reading.announced() or reading.signed()
    return found or NOBODY


class _Reading:
    """One message, read for names by the lists of senders.toml."""

    def __init__(self, passage: Passage, words: Mapping[str, Words]) -> None:
        self.passage = passage
        self.lists = words

    def lead(self) -> Sender | None:
        """Read "Name: ..." and "Name - ..."."""
        size = self._size(0)
        if not size:
            return None
        start, end = self.passage.span(0, size)
        if not _SLOTS.isdisjoint(self.passage.raw[:start]):
            return None
        return self._judged(0, size) if _ENDS_LEAD.match(self.passage.raw, end) else None

    def introduced(self) -> Sender | None:
        """Read "this is Nora from Name"."""
        for place in self.passage.places(self.lists["introductions"]):
            first = place.word + place.words
            for word in range(first + 1, first + 1 + _LONGEST_PERSON):
                belongs = self.passage.length_at(self.lists["belongings"], word)
                if belongs and self._person(first, word):
                    start = word + belongs
                    return self._judged(start, self._size(start))
        return None

    def announced(self) -> Sender | None:
        """Read "a message from Name": a business, for anybody else may have written to us."""
        for place in self.passage.places(self.lists["announcements"]):
            start = place.word + place.words
            found = self._judged(start, self._size(start))
            if found and found.sure and not self.passage.denied(place):
                return found
        return None

    def signed(self) -> Sender | None:
        """Read "... at 3. - Name", near the end: a business, for places look the same."""
        count = len(self.passage.words)
        for word in range(max(1, count - _NEAR_THE_END), count):
            if _OPENS_SIGNATURE.search(self.passage.between(word - 1)[-_LONGEST_BREAK:]):
                size = self._size(word)
                found = self._judged(word, size)
                end = self.passage.span(word, size)[1] if size else 0
                if found and found.sure and _ENDS_SIGNATURE.match(self.passage.raw, end):
                    return found
        return None

    def _size(self, word: int) -> int:
        """Count the words of the name in capitals that begins with this word."""
        words, size = self.passage.words, 0
        for number in range(word, min(word + _LONGEST_NAME, len(words))):
            raw = self._raw(number)
            if raw[0].isupper() or raw[0].isdigit() or _MIXED_CASE.search(raw) or raw == "s":
                size = number - word + 1
            elif number == word or words[number] not in _PARTICLES:
                break
            marks = self.passage.between(number)
            if not _NAME_GOES_ON.fullmatch(marks) or (marks[0] == "." and len(raw) > 3):
                break
        return size

    def _raw(self, word: int, size: int = 1) -> str:
        return self.passage.raw[slice(*self.passage.span(word, size))]

    def _person(self, first: int, end: int) -> bool:
        """Say whether the words are a person's name, or a blank for one ("[Agent]")."""
        blank = False
        for word in range(first, end):
            blank = not _OPENS_BLANK.isdisjoint(self.passage.between(word - 1)) or blank
            topic = self.passage.length_at(self.lists["topics"], word)
            if not blank and (topic or not self._raw(word)[0].isupper()):
                return False
            if not _ENDS_PERSON.isdisjoint(self.passage.between(word)):
                return False
            blank = blank and _CLOSES_BLANK.isdisjoint(self.passage.between(word))
        return True

    def _judged(self, word: int, size: int) -> Sender | None:
        """Say whether the words name somebody, and whether they name a business."""
        numbers = range(word, word + size)
        own = [n for n in numbers if self._own(n)]
        if not own:
            return None
        name = self._raw(word, size)
        if len(name) > _LONGEST_IN_LETTERS:
            return None
        words = tuple(self.passage.words[number] for number in own)
        if designators(name):
            return Sender(name, words, sure=True)
        if any(self.passage.length_at(self.lists["topics"], number) for number in numbers):
            return None
        business = self._trade(word, size)
        if len(own) == size == 1:
            return Sender(name, words, sure=True) if _MIXED_CASE.search(name) else None
        return Sender(name, words, sure=business) if business or not name.isupper() else None

    def _trade(self, word: int, size: int) -> bool:
        """Say whether a name ends in its trade, or opens with it as Spanish and French ones do."""
        ends = range(max(word, word + size - 2), word + size)
        return bool(self.passage.length_at(self.lists["opening_trades"], word)) or any(
            number + self.passage.length_at(self.lists["trades"], number) == word + size
            for number in ends
        )

    def _own(self, word: int) -> bool:
        """Say whether the word is a name's own: not a trade, a direction or a number."""
        text = self.passage.words[word]
        return (
            len(text) > 1
            and not text.isdecimal()
            and text not in _PARTICLES
            and text not in DESIGNATORS
            and not self.passage.length_at(self.lists["trades"], word)
            and not self.passage.length_at(self.lists["opening_trades"], word)
            and not self.passage.length_at(self.lists["generic"], word)
        )
