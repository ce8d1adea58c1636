"""What generated pages are written in: Markdown in which the book's words mean only themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_BLANKS = re.compile(r"[ \t\r\n]+")
# CommonMark lets every ASCII punctuation mark be escaped, and gives only these a meaning.
_PUNCTUATION = re.compile(r"[!-/:-@\[-`{-~]")
_PLAIN_CODE = re.compile(r"[^`|\\\r\n]+")
_WEB = re.compile(r"https?://[^\s<>\\]+")


def escaped(text: str) -> str:
    """Give a text on one line, with every mark that Markdown could read escaped."""
    return _PUNCTUATION.sub(r"\\\g<0>", _BLANKS.sub(" ", text).strip(" "))


def code(text: str) -> str:
    """Give a text as code; one that would break out of it is shown as plain words."""
    return f"`{text}`" if _PLAIN_CODE.fullmatch(text) else escaped(text)


def styled(markdown: str, *classes: str) -> str:
    """Give Markdown a class or more of the style sheet."""
    return f"[{markdown}]{{{' '.join(f'.{name}' for name in classes)}}}"


def foreign(text: str, lang: str) -> str:
    """Give a text in another language than the page's, marked so that it is read aloud right."""
    return styled(escaped(text), f"language-{lang}")


def strong(markdown: str) -> str:
    """Give Markdown in strong type."""
    return f"**{markdown}**"


def page_link(markdown: str, page: str) -> str:
    """Link to another page of the site by its name, without ending."""
    return f"[{markdown}](/{page}.md)"


def web_link(source: str) -> str:
    """Give a source as a link that shows where it leads, or as words when it is no address."""
    return f"[{escaped(source)}](<{source}>)" if _WEB.fullmatch(source) else escaped(source)


def heading(level: int, markdown: str) -> str:
    """Give a heading."""
    return f"{'#' * level} {markdown}"


def items(entries: Iterable[str]) -> str:
    """Give a list; an entry may hold lines of its own, such as a list below it."""
    return "\n".join(f"- {entry.replace(chr(10), chr(10) + '  ')}" for entry in entries)


def block(classes: str, markdown: str) -> str:
    """Give a paragraph or a list a class of the style sheet."""
    return f"{{.{classes}}}\n{markdown}"


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Give names and what is known under each; a name with nothing known is left out."""
    return "\n".join(f":{name}: {known}" for name, known in pairs if known)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Give a table; no cell may hold a line break."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def contents_of_sidebar(pages: Iterable[str], caption: str = "") -> str:
    """List pages for the sidebar alone."""
    options = [":hidden:", *([f":caption: {caption}"] if caption else [])]
    return "\n".join(("```{toctree}", *options, "", *pages, "```"))


def page(*blocks: str, in_sidebar: bool = False) -> str:
    """Join what a page holds, without what is empty.

    Only a few pages are in the sidebar: it stands on all of them, and would outgrow them.
    """
    front = "" if in_sidebar else "---\norphan: true\n---"
    return "\n\n".join([*filter(None, (front, *blocks)), ""])
