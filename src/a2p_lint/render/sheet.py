"""Lays out a page for a terminal: a head, sections under bold headings, and their entries."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from a2p_lint.escapes import visible
from a2p_lint.render.layout import Style, columns, typeset, wrapped
from a2p_lint.render.words import said

DEEPER = "    "


@dataclass(frozen=True, slots=True)
class Sheet:
    """The language and the terminal that a page is laid out for."""

    lang: str
    style: Style

    def head(self, name: str, mark: str, ink: str) -> Iterator[str]:
        """Put a name at the left and a mark at the right, below each other where it is narrow."""
        shown = visible(name)
        inked = self.style.paint(mark, ink)
        room = self.style.width - columns(shown) - columns(mark)
        if room >= 2:
            yield f"{shown}{' ' * room}{inked}"
        else:
            yield from textwrap.wrap(
                shown, self.style.width, break_long_words=False, break_on_hyphens=False
            )
            yield f"{' ' * max(self.style.width - columns(mark), 0)}{inked}"

    def section(self, key: str, lines: Iterable[str]) -> Iterator[str]:
        """Put lines under the heading of a key; no heading where there are none."""
        yield from self.headed(said(key, self.lang), lines)

    def headed(self, heading: str, lines: Iterable[str]) -> Iterator[str]:
        """Put lines under a heading; nothing where there are none."""
        for number, line in enumerate(lines):
            if number == 0:
                yield ""
                yield from self.strong(heading)
            yield line

    def entries(self, entries: Iterable[str]) -> Iterator[str]:
        """Give each entry as lines, indented."""
        for entry in entries:
            yield from self.wrapped(entry, "  ", DEEPER)

    def strong(self, text: str) -> Iterator[str]:
        """Give a text as bold lines from the margin on."""
        return (self.style.paint(line, "strong") for line in self.wrapped(text, "", ""))

    def labelled(self, label: str, text: str) -> str:
        """Give a text behind its label."""
        return said("labelled", self.lang, {"label": label, "text": text})

    def read_on(self, date: object) -> str:
        """Say when a source was read."""
        return said("page.read-on", self.lang, {"date": date})

    def wrapped(self, text: str, first: str = "  ", rest: str = "  ") -> Iterator[str]:
        """Break a text into lines, typeset as its language asks."""
        return wrapped(typeset(text, self.lang), self.style.width, first, rest)
