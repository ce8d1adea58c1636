"""Makes a web page of a Markdown file, whose elements know the line that they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from a2p_lint.webpages.lines import SOURCE_LINE

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_MARKDOWN = 200_000
"""How many characters of Markdown are read; measured, any of them take under four seconds."""
# A link that is defined once can be used many times: 160 KB of Markdown made 1 GB of HTML.
MAX_ADDRESSES = 2_000_000

# What generators of sites keep above the text: "---", fields, "---".
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:(?!---).*\n){0,100}---[ \t]*(?:\n|$)")
_QUOTES = " \t\"'"
_TITLE = re.compile(r"^title:[ \t]*(.{1,200})$", re.MULTILINE)


class TooMuchMarkdownError(Exception):
    """A file that holds, or would make, more than a web page does."""


def page_of(markdown: str) -> str:
    """Give the HTML of a Markdown file (CommonMark with tables); raise TooMuchMarkdownError."""
    from markdown_it import MarkdownIt

    if len(markdown) > MAX_MARKDOWN:
        raise TooMuchMarkdownError
    text = markdown.replace("\r\n", "\n")
    title = ""
    if front := _FRONT_MATTER.match(text):
        said = _TITLE.search(front[0])
        title = f"<title>{escape(said[1].strip(_QUOTES))}</title>" if said else ""
        text = "\n" * front[0].count("\n") + text[front.end() :]
    parser = MarkdownIt("commonmark").enable("table")  # which leaves HTML as it is
    tokens = parser.parse(text)
    if _addresses(tokens) > MAX_ADDRESSES:
        raise TooMuchMarkdownError
    _name_lines(tokens)
    return title + str(parser.renderer.render(tokens, parser.options, {}))


def _name_lines(tokens: Iterable[Token]) -> None:
    """Let each element name the line of the file on which it begins."""
    line = 1
    for token in tokens:
        if token.map:
            line = token.map[0] + 1
        if token.type == "html_block":
            token.content = f'<!-- {SOURCE_LINE}="{line}" -->{token.content}'
        elif token.nesting >= 0:
            # What is fenced begins below its fence.
            token.attrSet(SOURCE_LINE, str(line + (token.type == "fence")))


def _addresses(tokens: Iterable[Token]) -> int:
    """Count the characters of all addresses and titles of links, as often as they are used."""
    found = 0
    for token in tokens:
        found += sum(len(str(value)) for value in token.attrs.values())
        found += _addresses(token.children or ())
    return found
