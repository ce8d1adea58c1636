"""Folds text: no case, no accents, and a blank for whatever is neither letter nor digit."""

from __future__ import annotations

import codecs
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
        # "™" and the capitals of mathematics come apart into capitals.
        folded = "".join(part for part in parts if not unicodedata.combining(part)).lower()
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
_ASCII = bytes(range(128))
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
# More characters than these are folded one by one.
_FEW = 40


def fold(text: str) -> str:
    """Give the text without case and accents; its length may differ from the text's."""
    if text.isascii():
        return text.lower()
    if (folded := _folded_by_kind(text)) is not None:
        return folded
    return _NOT_ASCII.sub(lambda found: found[0].translate(_FOLDING), text.lower())


def _folded_by_kind(text: str) -> str | None:
    """Fold a text with few kinds of other characters, quotation marks and accents, kind by kind.

    None for other alphabets, where what a letter folds to is a letter that may be folded, too.
    """
    encoded = text.encode("utf-8", "surrogatepass")
    kinds = _others(encoded)
    if len(kinds) > _FEW:
        return None
    folded = encoded.lower().decode("utf-8", "surrogatepass")
    for kind in kinds:
        one = kind.lower().translate(_FOLDING)
        if one != kind:
            if not one.isascii():
                return None
            folded = folded.replace(kind, one)
    return folded


def _others(encoded: bytes) -> set[str]:
    """Give the characters of a text in UTF-8 that are not ASCII."""
    return set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def _blanks_in(error: UnicodeError) -> tuple[str, int]:
    """Put a blank for each of a folded run of other characters; raise for other alphabets."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    blanks = error.object[error.start : error.end].translate(_SPACING)
    if not blanks.isascii():
        raise error
    return blanks, error.end


# For what is not ASCII the codec calls this, and looks at the rest at C speed.
_BLANKS = "a2p_lint.blanks"
codecs.register_error(_BLANKS, _blanks_in)


def spaced(folded: str) -> str:
    """Put a blank for each character of a folded text that is neither letter nor digit."""
    try:
        return folded.encode("ascii", _BLANKS).translate(_ASCII_SPACING).decode("ascii")
    except UnicodeEncodeError:
        return folded.translate(_SPACING)


def split_words(text: str) -> list[str]:
    """Give the folded words of a text in order."""
    if text.isascii():
        return text.encode("ascii").translate(_ASCII_WORDS).decode("ascii").split()
    return spaced(fold(text)).split()


def words_of(text: str) -> str:
    """Give the folded words of a text, one blank before, between and after them."""
    return f" {' '.join(split_words(text))} "


def keeps_its_length(text: str) -> bool:
    """Say whether each character of a text folds to just one."""
    if text.isascii():
        return True
    others = _others(text.encode("utf-8", "surrogatepass"))
    return all(len(other.lower().translate(_FOLDING)) == 1 for other in others)
