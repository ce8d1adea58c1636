"""Tells which rules may find something, by the phrases without which they find nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from a2p_lint.phrases import STEM


class Gates:
    """The phrases without which rules have nothing to find, by their telling words."""

    __slots__ = ("_keys", "_phrases", "_stems")

    def __init__(self, gates: Iterable[tuple[str, Iterable[tuple[str, ...]]]]) -> None:
        rules: dict[tuple[str, ...], set[str]] = {}
        for rule, phrases in gates:
            for phrase in phrases:
                rules.setdefault(phrase, set()).add(rule)
        self._phrases: dict[str, list[tuple[frozenset[str], str, set[str]]]] = {}
        for (key, needle, *others), named in rules.items():
            # One whole word is found with its key; only what has more of them is searched for.
            searched = "" if needle == f" {key} " else needle
            self._phrases.setdefault(key, []).append((frozenset(others), searched, named))
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
            for others, needle, rules in self._phrases[key]:
                if others <= vocabulary and not rules <= found:
                    text = text or f" {' '.join(words)} "
                    if needle in text:
                        found |= rules
        return found
