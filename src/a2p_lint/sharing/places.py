"""Finds the phrases of many lists in one sentence, with one look at each of its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from a2p_lint.phrases import STEM, Words, telling

# Bound for a sentence that somebody wrote to keep a linter busy.
_MOST = 60

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


class Index:
    """The phrases of many lists, each under the word that tells it from others.

    Raises ValueError for a starred word of fewer letters than a stem has.
    """

    def __init__(self, lists: Iterable[Words]) -> None:
        self.lists = frozenset(lists)
        self._alone: dict[str, tuple[Words, ...]] = {}
        self._phrases: dict[str, tuple[_Phrase, ...]] = {}
        self._stems: dict[str, tuple[_Phrase, ...]] = {}
        for words in self.lists:
            for needle in words.needles:
                self._add(needle, words)

    def _add(self, needle: str, words: Words) -> None:
        run, key = tuple(needle.split()), telling(needle)
        if needle.endswith(" ") and len(run) == 1:
            self._alone[key] = (*self._alone.get(key, ()), words)
        elif needle.endswith(" "):
            phrase = _Phrase(run.index(key), run, None, words)
            self._phrases[key] = (*self._phrases.get(key, ()), phrase)
        elif len(run) > 1:
            phrase = _Phrase(run.index(key), run[:-1], run[-1], words)
            self._phrases[key] = (*self._phrases.get(key, ()), phrase)
        elif key:
            stem = key.removesuffix("*")
            self._stems[stem] = (*self._stems.get(stem, ()), _Phrase(0, (), run[0], words))
        else:
            raise ValueError(f"{run[0]}* is too short to be looked for")

    def places(self, words: Sequence[str]) -> Mapping[Words, list[Run]]:
        """Give the runs at which phrases of each list stand, in order; lists without are left out.

        ``words`` are the folded words of one sentence.
        """
        found: dict[Words, list[Run]] = {}
        for number, word in enumerate(words):
            if word in self._alone:
                for one in self._alone[word]:
                    found.setdefault(one, []).append((number, number + 1))
            if word in self._phrases:
                _match(self._phrases[word], words, number, found)
            if word[:STEM] in self._stems:
                _match(self._stems[word[:STEM]], words, number, found)
        for runs in found.values():
            runs.sort()
            del runs[_MOST:]
        return found


def _match(
    phrases: Iterable[_Phrase], words: Sequence[str], number: int, found: dict[Words, list[Run]]
) -> None:
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
