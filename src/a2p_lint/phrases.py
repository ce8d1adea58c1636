"""Lists of phrases, made ready to be looked for in many texts: by their telling words first."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from itertools import chain
from operator import itemgetter

from a2p_lint.folding import words_of

# Words of nearly every application: that one stands there tells nothing.
_EVERYWHERE = frozenset(
    {
        "and", "before", "booking", "call", "can", "confirm", "consent", "data", "for", "from",
        "get", "have", "may", "message", "messages", "mobile", "more", "not", "number", "opt",
        "our", "out", "phone", "please", "policy", "privacy", "rates", "reply", "send", "sms",
        "start", "stop", "telephone", "terms", "text", "texts", "that", "the", "they", "this",
        "ticked", "unsubscribe", "will", "with", "you", "your",
    }
)  # fmt: skip
# The first word of most texts; letters with accents may be folded away or join it.
_FIRST_WORD = re.compile(r"[A-Za-z0-9]++(?![^\x00-\x7f])")

_PLAIN = re.compile(r"(?:[a-z0-9]++(?: [a-z0-9]++)*+\*?\n)++")

STEM = 4
"""So many letters of a starred word are its key; one with fewer letters has none."""
STEM_OF = itemgetter(slice(STEM))
"""Gives the key of a word for those that are starred."""

Needle = tuple[int, str, int]
"""What is looked for, behind its place in the list and before the number of its words."""


class Words:
    """A list of phrases, ready to be looked for.

    A phrase is letters and digits, a blank for any run of other characters, and ``*`` at the end
    of its last word for any ending. Case and accents do not matter.
    """

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = tuple(phrases)

    @cached_property
    def needles(self) -> tuple[str, ...]:
        """The phrases as they are looked for: a blank in front, and behind unless starred."""
        # Nearly all lists are written as they are looked for; folding is for the others.
        lines = "\n".join((*self.phrases, ""))
        if _PLAIN.fullmatch(lines) and lines.count("\n") == len(self.phrases):
            needles = [f" {one[:-1]}" if one[-1] == "*" else f" {one} " for one in self.phrases]
        else:
            needles = list(filter(None, map(_needle, self.phrases)))
        # An application may give a keyword a thousand times.
        return tuple(dict.fromkeys(needles))

    @cached_property
    def openings(self) -> frozenset[str]:
        """The first words of all phrases; empty when a phrase may open with any ending."""
        if any(phrase.endswith("*") and " " not in phrase for phrase in self.phrases):
            return frozenset()
        return frozenset(needle.split()[0] for needle in self.needles)

    @cached_property
    def longest(self) -> int:
        """How many words the longest phrase has; 0 for an empty list."""
        return max((len(needle.split()) for needle in self.needles), default=0)

    @cached_property
    def _wholes(self) -> frozenset[str]:
        return frozenset(self.needles)

    def is_whole(self, text: str) -> bool:
        """Say whether a text is one of the phrases, as "N/A" is, and nothing else."""
        first = _FIRST_WORD.match(text)
        # Most texts do not even begin like one.
        if first and self.openings and first[0].lower() not in self.openings:
            return False
        return words_of(text) in self._wholes

    @cached_property
    def keyed(self) -> Keyed:
        """The needles by their telling words."""
        return Keyed(self.needles)

    def tells(self, words: Collection[str]) -> bool:
        """Say quickly whether a phrase may stand among words: one that tells of it does."""
        keyed = self.keyed
        return (
            not keyed.words.isdisjoint(words)
            or bool(keyed.always)
            or (bool(keyed.stems) and not keyed.stems.isdisjoint(map(STEM_OF, words)))
        )

    @property
    def gates(self) -> tuple[str, ...]:
        """What is looked for, to keep a gate.

        Raises ValueError for a phrase that has no telling word: its gate would always stand open.
        """
        for needle in self.needles:
            # Only a starred word by itself may have none.
            if not needle.endswith(" ") and not telling(needle):
                raise ValueError(f"{needle.strip()}* is too short to keep a gate")
        return self.needles

    @cached_property
    def runs(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases as runs of words, by their first word; under "" when that one is starred."""
        runs: dict[str, list[tuple[str, ...]]] = {}
        for needle in self.needles:
            *front, last = needle.split()
            run = (*front, last if needle.endswith(" ") else f"{last}*")
            runs.setdefault("" if run[0].endswith("*") else run[0], []).append(run)
        return {first: tuple(found) for first, found in runs.items()}


@lru_cache(maxsize=64)
def listed(phrases: tuple[str, ...]) -> Words:
    """Make an application's own list ready once for all texts in which it is looked for."""
    return Words(phrases)


class Keyed:
    """Needles by the word that each of them cannot be there without: its longest whole one."""

    __slots__ = ("_of_stem", "_of_word", "alone", "always", "stems", "words")

    def __init__(self, needles: Sequence[str]) -> None:
        keys = [telling(needle) for needle in needles]
        self._of_word: dict[str, list[Needle]] = {}
        self._of_stem: dict[str, list[Needle]] = {}
        self.always: list[Needle] = []
        """Those that have no telling word."""
        for number, (key, text) in enumerate(zip(keys, needles, strict=True)):
            if key.endswith("*"):
                of_key = self._of_stem.setdefault(key[:-1], [])
            else:
                of_key = self._of_word.setdefault(key, []) if key else self.always
            of_key.append((number, text, len(text.split())))
        self.alone = frozenset(
            key for key, needle in zip(keys, needles, strict=True) if needle == f" {key} "
        )
        """The phrases of one whole word."""
        self.words = frozenset(self._of_word)
        self.stems = frozenset(self._of_stem)

    def likely(self, words: Set[str], stems: Set[str]) -> list[Needle]:
        """Give the needles with these telling words and stems, in the order of the list.

        Those that have no telling word are always among them.
        """
        lists = [self._of_word[word] for word in words]
        if stems:
            lists += [self._of_stem[stem] for stem in stems]
        if self.always:
            lists.append(self.always)
        if len(lists) == 1:
            return lists[0]
        found = list(chain.from_iterable(lists))
        found.sort()
        return found


def _needle(phrase: str) -> str:
    words = words_of(phrase.removesuffix("*")).strip()
    if not words:
        return ""
    return f" {words}" if phrase.endswith("*") else f" {words} "


def telling(needle: str) -> str:
    """Give the word without which a needle stands nowhere, a stem and ``*``, or ``""``."""
    if needle.find(" ", 1) == len(needle) - 1:
        return needle[1:-1]
    words = needle.split()
    whole = words if needle.endswith(" ") else words[:-1]
    if whole:
        rare = [word for word in whole if word not in _EVERYWHERE] or whole
        return rare[0] if len(rare) == 1 else max(rare, key=len)
    return f"{words[-1][:STEM]}*" if len(words[-1]) >= STEM else ""
