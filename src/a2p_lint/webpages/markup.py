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

_OPTION = re.compile(b"<option|<OPTION")
# Elements that need no end are not counted: a long list of line breaks is not deep.
_MARKUP = re.compile(
    rb"<(/?)(?!(?:area|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z]",
    re.IGNORECASE,
)
_STEP = {b"": 1, b"/": -1}
# The tags of what stands on lines of its own, written for the engine: a set or a letter first.
_BLOCK = (
    rb"<(?=/?(?:a(?:ddress|rticle|side)|b(?:lockquote|ody|r|utton)|d(?:[dlt]|etails|ialog|iv)|"
    rb"f(?:i(?:eldset|gcaption|gure)|o(?:oter|rm))|h(?:[1-6r]|eader)|input|l(?:egend|i)|main|nav|"
    rb"o(?:l|ption)|p(?:re)?|s(?:ection|elect|ummary)|t(?:[dhr]|able|extarea)|ul)[\s/>])"
)
_BLOCKS = re.compile(_BLOCK)
_BLOCKS_IN_ANY_CASE = re.compile(_BLOCK, re.IGNORECASE)
_CAPITAL_TAG = re.compile(rb"</[A-Z]")
_UNKNOWN = "\ufffd".encode()
# What is left of a text in UTF-8 without these may be a blank that is not the blank.
_NO_ODD_BLANK = bytes(range(0x20, 0x80)) + b"\n"
# Read in pieces, so that most pages are known not to be deep without a look at each tag.
_PIECE = 16_384


def bounded(html: str) -> tuple[bytes, bool]:
    """Cut what is too long, or stands too deep, for a parser to take in linear time; as UTF-8."""
    cut = len(html) > MAX_HTML
    # In bytes, which are searched faster than letters.
    source = html[:MAX_HTML].removeprefix("\ufeff").encode("utf-8", "ignore")
    source = source.replace(b"\0", _UNKNOWN)
    if source.count(b"<") <= min(MAX_DEPTH, MOST_OPTIONS):
        return source, cut
    if source.count(b"<option") + source.count(b"<OPTION") > MOST_OPTIONS:
        options = islice(_OPTION.finditer(source), MOST_OPTIONS, None)
        source, cut = source[: next(options).start()], True
    if _may_be_deep(source):
        steps = list(accumulate(map(_STEP.__getitem__, _MARKUP.findall(source))))
        if max(steps, default=0) > MAX_DEPTH:
            deep = next(n for n, depth in enumerate(steps) if depth > MAX_DEPTH)
            tag = next(islice(_MARKUP.finditer(source), deep, None))
            return source[: tag.start()], True
    return source, cut


def _may_be_deep(source: bytes) -> bool:
    """Say quickly whether elements may stand too deep, taking all for elements that need an end."""
    depth = 0
    for start in range(0, len(source), _PIECE):
        ends = source.count(b"</", start, start + _PIECE)
        begins = source.count(b"<", start, start + _PIECE) - ends
        if depth + begins > MAX_DEPTH:
            return True
        depth = max(0, depth + begins - ends)
    return False


def parsed(source: bytes) -> LexborHTMLParser:
    """Parse bounded HTML, with a line break before each tag of a block and nowhere else.

    Line ends in HTML are blanks, as a browser has it; those put in make the parser itself part the
    text into lines, without a look at each of its nodes.
    """
    from selectolax.lexbor import LexborHTMLParser

    blocks = _BLOCKS_IN_ANY_CASE if _CAPITAL_TAG.search(source) else _BLOCKS
    plain = source.replace(b"\n", b" ").replace(b"\r", b" ").replace(b"\t", b" ")
    return LexborHTMLParser(blocks.sub(b"\n<", plain))


def seen_text(node: LexborNode | None) -> str:
    """Give the text of an element as a person sees it: a line for each block."""
    return tidy(node.text()) if node is not None else ""


def tidy(text: str) -> str:
    """Collapse blanks, and empty lines."""
    rest = text.encode("utf-8", "surrogatepass").translate(None, _NO_ODD_BLANK)
    for odd in filter(str.isspace, set(rest.decode("utf-8", "surrogatepass"))):
        text = text.replace(odd, " ")
    text = "\n".join(filter(None, map(str.strip, text.split("\n"))))
    # Each time half of them go, however long the run.
    while "  " in text:
        text = text.replace("  ", " ")
    return text


def in_one_line(text: str) -> str:
    """Collapse blanks and line breaks."""
    return " ".join(text.split())


def attribute(node: LexborNode | None, name: str) -> str:
    """Give an attribute of an element, or ``""``; a line break in one is none."""
    return (node.attributes.get(name) or "").replace("\n", "") if node is not None else ""
