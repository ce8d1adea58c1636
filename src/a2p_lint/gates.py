"""Tells which rules may find something, by the phrases without which they find nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from a2p_lint.phrases import STEM, telling

_NO_WORDS = frozenset[str]()


class Gates:
    """The phrases without which rules have nothing to find, by their telling words."""

    __slots__ = ("_keys", "_phrases", "_stems")

    def __init__(self, gates: Iterable[tuple[str, Iterable[str]]]) -> None:
        rules: dict[str, set[str]] = {}
        for rule, needles in gates:
            for needle in needles:
                rules.setdefault(needle, set()).add(rule)
        self._phrases: dict[str, list[tuple[frozenset[str], str, set[str]]]] = {}
        for needle, named in rules.items():
            key = telling(needle)
            # One whole word is found with its key; only what has more of them is searched for.
            if needle == f" {key} ":
                phrase = _NO_WORDS, "", named
            else:
                words = needle.split()
                phrase = frozenset(words if needle.endswith(" ") else words[:-1]), needle, named
            self._phrases.setdefault(key, []).append(phrase)
        self._keys = frozenset(self._phrases)
        self._stems = frozenset(key[:-1] for key in self._phrases if key.endswith("*"))

    def open_for(self, words: Sequence[str], vocabulary: frozenset[str]) -> set[str]:
        """Give the rules of which a phrase stands among these words; the set is of the same."""
        text = ""
        keys = self._keys & vocabulary
        if self._stems:
            stems = self._stems.intersection([word[:STEM] for word in vocabulary])
            keys |= {f"{stem}*" for stem in stems}
        found = set[str]()
        for key in keys:
            for whole, needle, rules in self._phrases[key]:
                if whole <= vocabulary and not rules <= found:
                    text = text or f" {' '.join(words)} "
                    if needle in text:
                        found |= rules
        return found
