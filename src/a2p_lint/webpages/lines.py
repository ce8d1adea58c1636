"""Finds the line of a file on which a quotation from its web page stands.

Letters and digits alone are compared, so that tags, entities, marks of Markdown and line breaks may
stand between them; each character is looked at a few times, however the page is made.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from html import unescape
from typing import NamedTuple

SOURCE_LINE = "data-source-line"
"""The attribute by which an element made of Markdown names its line."""

_PIECE = re.compile(r"<(?P<tag>[a-zA-Z/!?][^<>]*)>?|(?P<entity>&#?\w{1,31};)|<")
_ATTRIBUTE = re.compile(rf'{SOURCE_LINE}="(\d{{1,7}})"')
_UNREAD = re.compile(r"(script|style)\b", re.IGNORECASE)
_SHORTEST = 12
"""With fewer letters the beginning of a quotation is no longer told from another."""


class _Source(NamedTuple):
    """The letters of a page as one text, and where each stretch of them begins."""

    letters: str
    starts: tuple[int, ...]
    """Where in ``letters`` each stretch begins."""
    stretches: tuple[tuple[int, str], ...]
    """For each stretch the line on which it begins, and its text."""


def line_of(html: str, quote: str) -> int | None:
    """Give the line, from 1, on which a quotation begins; None when it is not there.

    A quotation that was cut, or joined from several places, is found by its beginning.
    """
    sought = _letters(quote)
    if not sought:
        return None
    source = _source(html)
    at = source.letters.find(sought)
    while at == -1 and len(sought) >= _SHORTEST * 2:
        sought = sought[: len(sought) // 2]
        at = source.letters.find(sought)
    if at == -1:
        return None
    number = bisect_right(source.starts, at) - 1
    line, text = source.stretches[number]
    return line + _lines_before(text, at - source.starts[number])


def _lines_before(text: str, letters: int) -> int:
    """Count the line breaks before the letter of a text that so many letters precede."""
    lines = passed = 0
    for character in text:
        if character == "\n":
            lines += 1
            continue
        passed += len(_letters(character))
        if passed > letters:
            break
    return lines


@lru_cache(maxsize=8)
def _source(html: str) -> _Source:
    found: list[str] = []
    starts: list[int] = []
    stretches: list[tuple[int, str]] = []
    line, length, at = 1, 0, 0
    # The places of "-->", "</script" and the like that are not there are looked for once.
    missing = set[str]()

    def take(text: str) -> None:
        nonlocal length, line
        letters = _letters(text)
        if letters:
            starts.append(length)
            stretches.append((line, text))
            found.append(letters)
            length += len(letters)
        line += text.count("\n")

    while piece := _PIECE.search(html, at):
        take(html[at : piece.start()])
        at = piece.end()
        tag = piece["tag"]
        if piece["entity"]:
            take(unescape(piece["entity"]))
        if not tag:
            continue
        line += tag.count("\n")
        if named := _ATTRIBUTE.search(tag):
            line = int(named[1])
        unread = _UNREAD.match(tag)
        end = "-->" if tag.startswith("!--") else f"</{unread[1].lower()}" if unread else ""
        if end and end not in missing:
            start = piece.start() + 4 if end == "-->" else at
            close = _found(html, end, start)
            if close == -1:
                missing.add(end)
            else:
                line += html.count("\n", at, close) if close > at else 0
                at = max(at, close)
    take(html[at:])
    return _Source("".join(found), tuple(starts), tuple(stretches))


def _found(html: str, end: str, start: int) -> int:
    """Give where an end stands, in any case of its letters, or -1."""
    found = re.compile(re.escape(end), re.IGNORECASE).search(html, start)
    return found.start() if found else -1


def _letters(text: str) -> str:
    """Give the letters and digits of a text, lowered, one for each."""
    return "".join(filter(str.isalnum, text.lower()))
