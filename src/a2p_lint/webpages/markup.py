"""Bounds HTML before it is parsed, and tidies the text that comes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

MAX_HTML = 2_000_000
"""How many characters of a web page are read; no policy is as long."""
MAX_DEPTH = 2_000
"""How deep elements may stand in each other: Lexbor takes quadratic time over nested blocks."""

_MARKUP = re.compile(r"<(/?)[a-zA-Z]")
_BLANKS = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")


def bounded(html: str) -> tuple[str, bool]:
    """Cut what is too long, or stands too deep, for a parser to take in linear time."""
    cut = len(html) > MAX_HTML
    html = html[:MAX_HTML].removeprefix("\ufeff").replace("\0", "\ufffd")
    depth = 0
    for tag in _MARKUP.finditer(html):
        depth += -1 if tag[1] else 1
        if depth > MAX_DEPTH * 2:  # elements such as <p> and <br> need no end
            return html[: tag.start()], True
    return html, cut


def tidy(text: str) -> str:
    """Collapse blanks, and empty lines."""
    return _LINES.sub("\n", _BLANKS.sub(" ", text)).strip()


def attribute(node: LexborNode | None, name: str) -> str:
    """Give an attribute of an element, or ``""``."""
    return (node.attributes.get(name) or "") if node is not None else ""
