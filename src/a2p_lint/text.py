"""Small questions about text, asked the same way by all checks: fold, find words, tell denial."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from a2p_lint.data.negation import CLAUSE_ENDS, NEGATORS, NOT_DENYING, QUOTES
from a2p_lint.folding import fold, keeps_its_length, spaced, split_words, words_of
from a2p_lint.kept import kept
from a2p_lint.phrases import STEM_OF, Needle, Words

__all__ = ("Passage", "Place", "Words", "fold", "sentence_at", "sentences", "words_of")

# A denial reaches over at most this many words ("we do not ever sell or share NUMBERS").
_DENIAL_REACH = 5
MOST_PLACES = 1000
"""More phrases of one list stand in no text that a form takes; what is asked of each place of a
hostile one must not be asked for ever."""
# No sentence for people is longer.
_SENTENCE_REACH = 2000
_QUOTE = re.compile(f"[{''.join(sorted(QUOTES))}]")
_BEHIND_QUOTE = re.compile(f"[{''.join(sorted(QUOTES))}]([^\\W_]+)")


class Place:
    """Where a phrase stands in a text: the number of its first word, and how many words it has."""

    __slots__ = ("_passage", "word", "words")

    def __init__(self, passage: Passage, word: int, words: int = 1) -> None:
        self._passage = passage
        self.word = word
        self.words = words

    @property
    def start(self) -> int:
        """Where the phrase begins in the raw text."""
        return self._passage.span(self.word, self.words)[0]

    @property
    def end(self) -> int:
        """Where it ends there."""
        return self._passage.span(self.word, self.words)[1]

    @property
    def raw(self) -> str:
        """What stands there in the raw text."""
        return self._passage.raw[slice(*self._passage.span(self.word, self.words))]


class Passage:
    """One text of the application, folded once, with the way back to the raw text."""

    def __init__(self, raw: str) -> None:
        self.raw = raw

    @kept
    def folded(self) -> str:
        """The text without case and accents."""
        return fold(self.raw)

    @kept
    def joined(self) -> str:
        """The folded words, one blank before, between and after them."""
        return f" {' '.join(self.words)} "

    @kept
    def words(self) -> tuple[str, ...]:
        """The folded words in order."""
        plain = self.raw.isascii() and "spaced" not in self.__dict__
        return tuple(split_words(self.raw) if plain else self.spaced.split())

    @kept
    def vocabulary(self) -> frozenset[str]:
        """The set of folded words, to rule a list of phrases out quickly."""
        return frozenset(self.words)

    @kept
    def stems(self) -> frozenset[str]:
        """The first letters of those words, to rule starred phrases out."""
        return frozenset(map(STEM_OF, self.vocabulary))

    @kept
    def spaced(self) -> str:
        """The folded text with a blank for each character that is neither letter nor digit."""
        return spaced(self.folded)

    @kept
    def _starts(self) -> list[int]:
        """For each word its place in the folded text."""
        starts, place = list[int](), 0
        for run in self.spaced.split(" "):
            if run:
                starts.append(place)
            place += len(run) + 1
        return starts

    def _end(self, word: int) -> int:
        return self._starts[word] + len(self.words[word])

    @kept
    def _offsets(self) -> tuple[int, ...] | None:
        """For each folded character its place in the raw text; None when they are the same."""
        if keeps_its_length(self.raw):
            return None
        offsets: list[int] = []
        for place, character in enumerate(self.raw):
            offsets.extend([place] * len(fold(character)))
        return (*offsets, len(self.raw))

    def part(self, start: int, end: int) -> Passage:
        """Give a stretch of the text, from raw offset to raw offset; it is not folded anew."""
        found = Passage(self.raw[start:end])
        if self._offsets is None:
            found.__dict__["folded"] = self.folded[start:end]
            found.__dict__["spaced"] = self.spaced[start:end]
        return found

    def offset(self, folded_offset: int) -> int:
        """Give the place in the raw text of a place in the folded text."""
        return folded_offset if self._offsets is None else self._offsets[folded_offset]

    def span(self, word: int, words: int = 1) -> tuple[int, int]:
        """Give the raw offsets of a run of words."""
        start, end = self._starts[word], self._end(word + words - 1)
        # The last folded character may come from a raw one that folds to several.
        return self.offset(start), self.offset(end - 1) + 1

    def places(self, words: Words) -> Iterator[Place]:
        """Find every phrase of the list, in the order of the list, then of the text.

        At most ``MOST_PLACES`` are given.
        """
        return islice(self._places(words), MOST_PLACES)

    def _places(self, words: Words) -> Iterator[Place]:
        likely = self._likely(words)
        joined = self.joined if likely else ""
        for _, needle, count in likely:
            word = counted = 0
            found = joined.find(needle)
            while found != -1:
                # Counted on from the last place: from the front, a long text would take for ever.
                word += joined.count(" ", counted, found)
                counted = found
                yield Place(self, word, count)
                found = joined.find(needle, found + 1)

    def length_at(self, words: Words, word: int) -> int:
        """Say how many words the longest phrase of the list has that begins with this word."""
        if not 0 <= word < len(self.words):
            return 0
        runs = words.runs.get(self.words[word], ()) + words.runs.get("", ())
        if not runs:
            return 0
        return max((len(run) for run in runs if self._stands(run, word)), default=0)

    def _stands(self, run: tuple[str, ...], word: int) -> bool:
        found = self.words[word : word + len(run)]
        if run[-1].endswith("*"):
            return found[:-1] == run[:-1] and found[-1].startswith(run[-1][:-1])
        return found == run

    def mentions(self, words: Words) -> bool:
        """Say whether a phrase of the list occurs, denied, quoted or not."""
        if not words.keyed.alone.isdisjoint(self.vocabulary):
            return True
        likely = self._likely(words)
        if not likely:
            return False
        known = self._mentioned.get(words)
        if known is None:
            joined = self.joined
            known = self._mentioned[words] = any(needle in joined for _, needle, _ in likely)
        return known

    @kept
    def _mentioned(self) -> dict[Words, bool]:
        """What was found of lists that one look at the vocabulary does not settle."""
        return {}

    def _likely(self, words: Words) -> Sequence[Needle]:
        """Give the needles whose telling word stands in the text, in the order of the list."""
        keyed = words.keyed
        found = keyed.words & self.vocabulary
        stems = keyed.stems & self.stems if keyed.stems else keyed.stems
        return keyed.likely(found, stems) if found or stems else keyed.always

    def asserts(self, words: Words) -> bool:
        """Say whether a phrase of the list is said: not denied, and not only named in quotes.

        A quotation that holds the phrase and nothing else names it ("loan"); a longer quotation
        is wording that people see, and counts as said.
        """
        if not self.mentions(words):
            return False
        # Most texts deny nothing and quote nothing, and need no second look.
        return self._plain or self.says(words)

    def says(self, words: Words) -> bool:
        """Say what ``asserts`` says, for a list of which a phrase nearly always stands there."""
        return any(not self.denied(place) and not self.named(place) for place in self.places(words))

    @kept
    def _plain(self) -> bool:
        return NEGATORS.isdisjoint(self.vocabulary) and _QUOTE.search(self.raw) is None

    def denied(self, place: Place) -> bool:
        """Say whether a negator stands before the place, in the same clause and within reach."""
        first = max(0, place.word - _DENIAL_REACH)
        if not self.may_deny(first, place.word):
            return False
        for number in range(place.word - 1, first - 1, -1):
            if self.clause_ends_after(number):
                return False
            if self.negates(number):
                return True
        return False

    def may_deny(self, first: int, last: int) -> bool:
        """Say whether a negator is among the words from the first number to before the last."""
        return not NEGATORS.isdisjoint(self.words[first:last])

    def last_negator(self, first: int, last: int) -> int:
        """Give the number of the last such negator, harmless or not; -1 where there is none."""
        if not self.may_deny(first, last):
            return -1
        return next(n for n in range(last - 1, first - 1, -1) if self.words[n] in NEGATORS)

    @kept
    def _quoted(self) -> frozenset[str]:
        """The words that stand right behind a quotation mark."""
        behind = _BEHIND_QUOTE.findall(self.folded)
        # Letters of scripts without spaces may follow, and belong to no word.
        return frozenset(word for run in behind for word in spaced(run).split()[:1])

    def named(self, place: Place) -> bool:
        """Say whether quotation marks hold the place and nothing else."""
        # Where words stand in the raw text is worked out only where it may be so.
        if self.words[place.word] not in self._quoted:
            return False
        before = self.raw[place.start - 1 : place.start]
        after = self.raw[place.end : place.end + 1]
        return before in QUOTES and after in QUOTES and before != "" and after != ""

    def negates(self, word: int) -> bool:
        """Say whether the word of this number denies what follows it."""
        return self.words[word] in NEGATORS and not self._harmless(word)

    def between(self, word: int) -> str:
        """Give the folded marks that stand between a word and the next one, or the end."""
        following = self._starts[word + 1] if word + 1 < len(self._starts) else None
        return self.folded[self._end(word) : following]

    def stretch(self, word: int, other: int) -> str:
        """Give the folded text between a word and another one behind it."""
        return self.folded[self._end(word) : self._starts[other]]

    def clause_ends_after(self, word: int) -> bool:
        """Say whether a mark that ends a clause follows the word of this number."""
        return not CLAUSE_ENDS.isdisjoint(self.between(word))

    def _harmless(self, word: int) -> bool:
        """Tell "not only" or "no matter" from a denial, and "don't" from a lone t."""
        if self.words[word] == "t":
            return word == 0 or not self.words[word - 1].endswith("n")
        following = self.words[word + 1] if word + 1 < len(self.words) else ""
        return (self.words[word], following) in NOT_DENYING


# Asked again for many places of one text.
@lru_cache(maxsize=32)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Give the raw offsets of each sentence; a full stop inside a word or number ends none."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    starts = [0, *ends]
    return tuple(
        (start, end)
        for start, end in zip(starts, [*ends, len(text)], strict=True)
        if text[start:end].strip()
    )


# Tried only where a run of stops begins, and never in part: a row of dots takes linear time.
_SENTENCE_END = re.compile(r"(?<![.!?…])[.!?…]++[\"'”’»)]*+(?=\s|$)|[\n\r;]++")


def sentence_at(text: str, offset: int) -> str:
    """Give the sentence that holds a place of the text; a hostile one is cut on both sides."""
    spans = sentences(text)
    if not spans:
        return ""
    start, end = spans[max(bisect_right(spans, offset, key=lambda span: span[0]) - 1, 0)]
    return text[max(start, offset - _SENTENCE_REACH) : min(end, offset + _SENTENCE_REACH)].strip()
