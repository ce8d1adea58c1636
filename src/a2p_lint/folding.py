"""Folds text: no case, no accents, and a blank for whatever is neither letter nor digit."""

from __future__ import annotations

import re
import unicodedata

# Scripts written without spaces start here; their letters never join a Latin word.
_UNSPACED_FROM = 0x2E80


class _Folding(dict[int, str]):
    """Folds one character at a time and remembers it, so that str.translate runs at C speed."""

    def __init__(self) -> None:
        super().__init__()
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        parts = unicodedata.normalize("NFKD", character.casefold())
        folded = "".join(part for part in parts if not unicodedata.combining(part))
        if len(folded) != 1:
            self.odd.add(character)
        self[code] = folded
        return folded


class _Spacing(dict[int, str]):
    """Keeps letters and digits, and puts a blank for everything else."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        kept = character if character.isalnum() and code < _UNSPACED_FROM else " "
        self[code] = kept
        return kept


_FOLDING = _Folding()
_SPACING = _Spacing()
# The same for ASCII, in bytes: ten times as fast as str.translate.
_ASCII_SPACING = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
_ASCII_WORDS = _ASCII_SPACING.lower()
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """Give the text without case and accents; its length may differ from the text's."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    return _NOT_ASCII.sub(lambda found: found[0].translate(_FOLDING), lowered)


def spaced(folded: str) -> str:
    """Put a blank for each character of a folded text that is neither letter nor digit."""
    if not folded.isascii():
        folded = _NOT_ASCII.sub(lambda found: found[0].translate(_SPACING), folded)
        if not folded.isascii():
            return folded.translate(_SPACING)
    return folded.encode("ascii").translate(_ASCII_SPACING).decode("ascii")


def split_words(text: str) -> list[str]:
    """Give the folded words of a text in order."""
    if text.isascii():
        return text.encode("ascii").translate(_ASCII_WORDS).decode("ascii").split()
    return spaced(fold(text)).split()


def words_of(text: str) -> str:
    """Give the folded words of a text, one blank before, between and after them."""
    return f" {' '.join(split_words(text))} "


def keeps_its_length(lowered: str) -> bool:
    """Say whether each character of a text in small letters folds to just one."""
    return lowered.isascii() or _FOLDING.odd.isdisjoint(lowered)
