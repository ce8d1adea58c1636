"""Finds the phrases of many lists in one sentence, with one look at each of its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import NamedTuple

from a2p_lint.phrases import STEM, Words, telling

# Bound for a sentence that somebody wrote to keep a linter busy.
_MOST = 60
# Nor do pages fill the memory with words that nobody knows.
_MOST_MET = 20_000

Run = tuple[int, int]
"""A run of words of a sentence: the number of the first, and of the one behind the last."""


class _Phrase(NamedTuple):
    """A phrase, found by one of its words."""

    before: int
    """How many words stand before the one that it is found by."""
    words: tuple[str, ...]
    """Its words; of a starred one all but the last."""
    ending: str | None
    """How the last word of a starred one begins."""
    list: Words


class _Around:
    """The phrases that are found by one word, each by a neighbour of that word, too."""

    __slots__ = ("before", "behind", "rest", "stems")

    def __init__(self) -> None:
        self.before: dict[str, list[_Phrase]] = {}
        self.behind: dict[str, list[_Phrase]] = {}
        self.stems: dict[str, list[_Phrase]] = {}
        """Those with a starred word behind it, by that word's stem."""
        self.rest: list[_Phrase] = []

    def add(self, phrase: _Phrase) -> None:
        """Take in a phrase of two words or more."""
        before, words, ending = phrase.before, phrase.words, phrase.ending
        if before:
            self.before.setdefault(words[before - 1], []).append(phrase)
        elif len(words) > 1:
            self.behind.setdefault(words[1], []).append(phrase)
        elif ending is not None and len(ending) >= STEM:
            self.stems.setdefault(ending[:STEM], []).append(phrase)
        else:
            self.rest.append(phrase)


class _Entry(NamedTuple):
    """What is found by one word."""

    alone: tuple[Words, ...]
    """The lists of which the word is a phrase."""
    around: _Around | None
    begun: tuple[Words, ...]
    """The lists of which a starred phrase of one word begins it."""


class Index:
    """The phrases of many lists, each under the word that tells it from others.

    Raises ValueError for a starred word of fewer letters than a stem has.
    """

    def __init__(self, lists: Iterable[Words]) -> None:
        self._alone: dict[str, list[Words]] = {}
        self._phrases: dict[str, _Around] = {}
        self._stems: dict[str, list[tuple[str, Words]]] = {}
        self._memory: tuple[set[str], dict[str, _Entry]] = (set(), {})
        """The words that were met, and what is found by those of them that tell something."""
        for words in lists:
            for needle in words.needles:
                self._add(needle, words)

    def _add(self, needle: str, words: Words) -> None:
        run, key = tuple(needle.split()), telling(needle)
        starred = not needle.endswith(" ")
        if not key:
            raise ValueError(f"{run[0]}* is too short to be looked for")
        if len(run) > 1:
            whole, ending = (run[:-1], run[-1]) if starred else (run, None)
            # Not "to": of these phrases, short words stand in every sentence.
            key = max(whole, key=len)
            phrase = _Phrase(run.index(key), whole, ending, words)
            self._phrases.setdefault(key, _Around()).add(phrase)
        elif starred:
            self._stems.setdefault(run[0][:STEM], []).append((run[0], words))
        else:
            self._alone.setdefault(key, []).append(words)

    def places(self, words: Sequence[str]) -> Mapping[Words, list[Run]]:
        """Give the runs at which phrases of each list stand, in order; lists without are left out.

        ``words`` are the folded words of one sentence.
        """
        found: dict[Words, list[Run]] = {}
        # Words are met again and again: what is found by one is looked up once.
        met, entries = self._memory
        if unmet := set(words).difference(met):
            self._learn(unmet, met, entries)
        for number, word in compress(enumerate(words), map(entries.__contains__, words)):
            entry = entries[word]
            for one in entry.alone:
                found.setdefault(one, []).append((number, number + 1))
            if around := entry.around:
                if number and (likely := around.before.get(words[number - 1])):
                    _match(likely, words, number, found)
                if number + 1 < len(words):
                    behind = words[number + 1]
                    if likely := around.behind.get(behind):
                        _match(likely, words, number, found)
                    if around.stems and (likely := around.stems.get(behind[:STEM])):
                        _match(likely, words, number, found)
                    if around.rest:
                        _match(around.rest, words, number, found)
            for one in entry.begun:
                found.setdefault(one, []).append((number, number + 1))
        for runs in found.values():
            if len(runs) > 1:
                runs.sort()
                del runs[_MOST:]
        return found

    def _learn(self, unmet: set[str], met: set[str], entries: dict[str, _Entry]) -> None:
        for word in unmet:
            alone, around = self._alone.get(word, ()), self._phrases.get(word)
            begun = tuple(
                one for start, one in self._stems.get(word[:STEM], ()) if word.startswith(start)
            )
            if alone or around or begun:
                entries[word] = _Entry(tuple(alone), around, begun)
        # In this order: another thread must find the entries of what is met.
        met |= unmet
        if len(met) > _MOST_MET:
            self._memory = (set(), {})


def _match(
    phrases: Iterable[_Phrase], words: Sequence[str], number: int, found: dict[Words, list[Run]]
) -> None:
    """Add the phrases that stand round the word of a number."""
    for before, run, ending, one in phrases:
        first = number - before
        last = first + len(run)
        if first < 0 or tuple(words[first:last]) != run:
            continue
        if ending is not None:
            if last >= len(words) or not words[last].startswith(ending):
                continue
            last += 1
        found.setdefault(one, []).append((first, last))
