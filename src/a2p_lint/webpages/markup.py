"""Bounds HTML before it is parsed, and gives its text as a person sees it."""

from __future__ import annotations

import re
from itertools import accumulate, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_HTML = 2_000_000
"""How many characters of a web page are read; no policy is as long."""
MAX_DEPTH = 4_000
"""How deep elements may stand in each other: Lexbor takes quadratic time over nested blocks, some
60 ms at this depth (measured on 2026-11-22)."""

MOST_OPTIONS = 5_000
"""How many choices all lists of a page may have: Lexbor takes 8 s over ten times as many."""

_OPTION = re.compile("<option|<OPTION")
# Elements that need no end are not counted: a long list of line breaks is not deep.
_MARKUP = re.compile(
    r"<(/?)(?!(?:area|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z]",
    re.IGNORECASE,
)
_STEP = {"": 1, "/": -1}
_BLOCKS = frozenset(
    ("address", "article", "aside", "blockquote", "body", "br", "button", "dd", "details", "dialog",
     "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
     "h4", "h5", "h6", "header", "hr", "input", "legend", "li", "main", "nav", "ol", "option", "p",
     "pre", "section", "select", "summary", "table", "td", "textarea", "th", "tr", "ul")
)  # fmt: skip
# Read in pieces, so that most pages are known not to be deep without a look at each tag.
_PIECE = 16_384


def bounded(html: str) -> tuple[str, bool]:
    """Cut what is too long, or stands too deep, for a parser to take in linear time."""
    cut = len(html) > MAX_HTML
    html = html[:MAX_HTML].removeprefix("\ufeff").replace("\0", "\ufffd")
    if html.count("<option") + html.count("<OPTION") > MOST_OPTIONS:
        options = islice(_OPTION.finditer(html), MOST_OPTIONS, None)
        html, cut = html[: next(options).start()], True
    if _may_be_deep(html):
        steps = list(accumulate(map(_STEP.__getitem__, _MARKUP.findall(html))))
        if max(steps, default=0) > MAX_DEPTH:
            deep = next(n for n, depth in enumerate(steps) if depth > MAX_DEPTH)
            tag = next(islice(_MARKUP.finditer(html), deep, None))
            return html[: tag.start()], True
    return html, cut


def _may_be_deep(html: str) -> bool:
    """Say quickly whether elements may stand too deep, taking all for elements that need an end."""
    depth = 0
    for start in range(0, len(html), _PIECE):
        ends = html.count("</", start, start + _PIECE)
        begins = html.count("<", start, start + _PIECE) - ends
        if depth + begins > MAX_DEPTH:
            return True
        depth = max(0, depth + begins - ends)
    return False


def parsed(html: str) -> LexborHTMLParser:
    """Parse bounded HTML; line ends in it are blanks, as a browser has it."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(html.replace("\n", " ").replace("\r", " "))


def seen_text(node: LexborNode | None) -> str:
    """Give the text of an element as a person sees it: a line for each block."""
    if node is None:
        return ""
    texts: list[str] = []
    for inner in node.traverse(include_text=True):
        tag = inner.tag
        if tag in _BLOCKS:
            texts.append("\n")
        else:
            before = inner.prev
            if before is not None and before.tag in _BLOCKS:
                texts.append("\n")
            if tag == "-text":
                texts.append(inner.text_content or "")
    return tidy("".join(texts))


def tidy(text: str) -> str:
    """Collapse blanks, and empty lines."""
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(filter(None, lines))


def attribute(node: LexborNode | None, name: str) -> str:
    """Give an attribute of an element, or ``""``."""
    return (node.attributes.get(name) or "") if node is not None else ""
