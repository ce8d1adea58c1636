"""Lays text out for a terminal: what is safe to send, how wide it is, where its lines break."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from a2p_lint.escapes import visible
from a2p_lint.wording import spaced

NARROWEST, WIDEST = 40, 100

_BLANKS = re.compile("[ \t\r\n]+")
_INKS = {
    "fatal": "1;31",
    "high": "31",
    "medium": "33",
    "low": "36",
    "strong": "1",
    "faint": "2",
}


class Style(NamedTuple):
    """How a terminal wants its text: how many columns, and whether in colour."""

    width: int = 80
    color: bool = False

    def paint(self, text: str, ink: str) -> str:
        """Give a text in an ink, where colour is wanted."""
        return f"\x1b[{_INKS[ink]}m{text}\x1b[0m" if self.color and text else text


def typeset(text: str, lang: str) -> str:
    """Give a text of ours with the no-break spaces that its language asks for."""
    return spaced(text) if lang == "fr" else text


def columns(text: str) -> int:
    """Say how many columns a text takes: East Asian characters and emoji two, accents none."""
    if text.isascii():
        return len(text)
    return sum(_columns_of(character) for character in text)


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrapped(text: str, width: int, first: str = "  ", rest: str = "  ") -> Iterator[str]:
    """Break a text into lines; ``first`` begins the first line, ``rest`` the others."""
    line, empty = first, True
    for word in _words(text, width - max(columns(first), columns(rest))):
        if not empty and columns(line) + 1 + columns(word) > width:
            yield line
            line, empty = rest, True
        line = line + word if empty else f"{line} {word}"
        empty = False
    yield line


def _words(text: str, room: int) -> Iterator[str]:
    """Give the words of a text, the overlong ones in pieces; a link stays whole to be followed."""
    for word in _BLANKS.split(text.strip(" \t\r\n")):
        shown = visible(word)
        if "://" in shown:
            yield shown
        else:
            yield from _pieces(shown, room)


def _pieces(word: str, room: int) -> Iterator[str]:
    while columns(word) > room:
        end = taken = 0
        while end < len(word) and taken + _columns_of(word[end]) <= room:
            taken += _columns_of(word[end])
            end += 1
        end = max(end, 1)
        yield word[:end]
        word = word[end:]
    yield word


def listed(
    items: list[str], width: int, first: str = "  ", rest: str = "  ", between: str = " · "
) -> Iterator[str]:
    """Put items on as few lines as they need; a line ends between two items where it can."""
    line, ending = "", between.rstrip(" ")
    for number, item in enumerate(map(visible, items), start=1):
        after = columns(ending) if number < len(items) else 0
        taken = columns(rest) + columns(line) + columns(between) + columns(item) + after
        if line and taken > width:
            yield from wrapped(line + ending, width, first, rest)
            line, first = "", rest
        line = f"{line}{between}{item}" if line else item
    yield from wrapped(line, width, first, rest)
