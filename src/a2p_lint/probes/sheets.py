"""Pages as a reader of PDFs or pictures sees them: runs of text at places, joined to lines."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

WIDTH = 1000
"""Every page is this wide; heights are in the same unit, counted from the top."""
MOST_RUNS = 3000
"""Of one page; a letter has a hundred."""
LONGEST_RUN = 400

# Runs closer than twice their height are one line; columns lie further apart.
_GAP = 2
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"))


class Run(NamedTuple):
    """A run of text and where it stands."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


Sheet = Sequence[Run]


def sheets_of(pages: Iterable[Sequence[Sequence[float | str]]]) -> tuple[Sheet, ...]:
    """Make sheets of what a child printed of each page."""
    found: list[Sheet] = []
    for page in pages:
        runs = [
            Run(float(left), float(top), float(right), float(bottom), str(text)[:LONGEST_RUN])
            for left, top, right, bottom, text in page[:MOST_RUNS]
        ]
        found.append(tuple(run for run in runs if run.text.strip()))
    return tuple(found)


def lines(sheet: Sheet) -> tuple[Run, ...]:
    """Join the runs of a page to lines, from the top; columns side by side stay apart."""
    return tuple(line for row in _rows(sheet) for line in _joined(row))


def _rows(sheet: Sheet) -> Iterator[list[Run]]:
    row: list[Run] = []
    for run in sorted(sheet, key=lambda run: (run.top + run.bottom, run.left)):
        middle = (run.top + run.bottom) / 2
        if row and middle > row[0].bottom:
            yield row
            row = []
        row.append(run)
    if row:
        yield row


def _joined(row: Iterable[Run]) -> Iterator[Run]:
    line: Run | None = None
    for run in sorted(row):
        plain = run._replace(text=plainly(run.text))
        if line is None:
            line = plain
        elif plain.left - line.right < _GAP * max(1, line.bottom - line.top):
            text = f"{line.text} {plain.text}"[: 2 * LONGEST_RUN]
            line = Run(line.left, min(line.top, plain.top), max(line.right, plain.right),
                       max(line.bottom, plain.bottom), text)  # fmt: skip
        else:
            yield line
            line = plain
    if line is not None:
        yield line


def plainly(text: str) -> str:
    """Give a text in plain signs: no full-width ones, one kind of dash, single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_DASHES).split())
