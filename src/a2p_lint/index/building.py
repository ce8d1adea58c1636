"""Takes downloads into an index: one transaction for each file, so that none is ever half there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from a2p_lint.index.dating import GIVEN, Dated, dated
from a2p_lint.index.downloads import DownloadError, sha256_of, tables
from a2p_lint.index.layouts import NANPA, Row, taker
from a2p_lint.index.refusals import nothing_taken
from a2p_lint.index.store import opened_to_write

MOST_ROWS = 20_000_000
"""Rows of one download; the largest that we know of has two million."""
_STEP = 50_000

Progress = Callable[[Path, int], None]
"""Called after every fifty thousand rows of a file."""

_INSERTS = {
    True: "INSERT OR REPLACE INTO blocks VALUES (?, ?, ?, {file})",
    False: "INSERT OR REPLACE INTO listings"
    " (ein, name, dba, city, region, postal_code, subsection, source, file)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, {source}, {file})",
}


class Built(NamedTuple):
    """What became of one file."""

    file: Path
    rows: int
    """The rows that were kept."""
    passed_over: int
    """The rows that hold nothing to keep: not assigned, of the wrong width, without a number."""
    dated: Dated
    """The day of the list, which answers are given with, and whose word that is."""
    known: bool = False
    """Whether the very same file was in the index already, and nothing but its day was changed."""


def build(
    folder: Path,
    source: str,
    file: Path,
    today: date,
    progress: Progress,
    as_of: date | None = None,
) -> Built:
    """Take a file of a source (``SOURCES``) into the index of a folder.

    It is there whole or not at all: one that was interrupted is taken from its beginning by the
    next run. A file with a name that is known and other bytes takes the place of the earlier one.
    ``as_of`` is the day of the list; without it the file is asked, and else it is ``today``.
    Raises DownloadError for what is no such table, IndexFileError for an index that cannot be
    used, OSError for a file that cannot be read.
    """
    sha256 = sha256_of(file)
    with opened_to_write(folder) as database:
        before = database.execute(
            "SELECT id, sha256, rows, as_of, dated_by FROM files WHERE source = ? AND name = ?",
            (source, file.name),
        ).fetchone()
        if before and before[1] == sha256:
            return _known(database, file, before, as_of)
        database.execute("BEGIN IMMEDIATE")
        try:
            day = dated(file, as_of, today)
            number = _make_room(database, source, file, sha256, day, before)
            built = _take_in(database, source, file, number, day, progress)
        except BaseException:
            database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")
        return built


_Before = tuple[int, str, int, str, str]


def _known(database: sqlite3.Connection, file: Path, before: _Before, as_of: date | None) -> Built:
    """Leave a file that is there already as it is, but for the day that the user gives now."""
    number, _, rows, day, by = before
    if as_of is None:
        return Built(file, rows, 0, Dated(date.fromisoformat(day), by), known=True)
    given = Dated(as_of, GIVEN)
    database.execute(
        "UPDATE files SET as_of = ?, dated_by = ? WHERE id = ?",
        (as_of.isoformat(), given.by, number),
    )
    return Built(file, rows, 0, given, known=True)


def _make_room(
    database: sqlite3.Connection,
    source: str,
    file: Path,
    sha256: str,
    day: Dated,
    before: _Before | None,
) -> int:
    """Remove the earlier file of that name, and give the number of the new one."""
    if before:
        part = "blocks" if source == NANPA else "listings"
        database.execute(f"DELETE FROM {part} WHERE file = ?", (before[0],))
        database.execute("DELETE FROM files WHERE id = ?", (before[0],))
    made = database.execute(
        "INSERT INTO files (source, name, sha256, rows, as_of, dated_by) VALUES (?, ?, ?, 0, ?, ?)",
        (source, file.name, sha256, day.day.isoformat(), day.by),
    )
    return made.lastrowid or 0


def _take_in(
    database: sqlite3.Connection,
    source: str,
    file: Path,
    number: int,
    day: Dated,
    progress: Progress,
) -> Built:
    insert = _INSERTS[source == NANPA].format(file=number, source=f"'{source}'")
    counts = _Counts(file, progress)
    for table in tables(file):
        database.executemany(insert, counts.kept(source, table))
    if not counts.rows:
        raise DownloadError(
            *nothing_taken(source, counts.headers, counts.tables, counts.passed_over)
        )
    database.execute("UPDATE files SET rows = ? WHERE id = ?", (counts.rows, number))
    return Built(file, counts.rows, counts.passed_over, day)


class _Counts:
    """Counts the rows of a file while they go by."""

    def __init__(self, file: Path, progress: Progress) -> None:
        self._file, self._progress = file, progress
        self.tables = self.rows = self.passed_over = 0
        self.headers: list[Sequence[str]] = []
        """The first rows of the tables that are of another kind."""

    def kept(self, source: str, table: Iterator[Sequence[str]]) -> Iterator[Row]:
        header = next(table, ())
        take = taker(source, header)
        if take is None:
            self.headers.append(header)
            return
        self.tables += 1
        for row in table:
            record = take(row)
            if record is None:
                self.passed_over += 1
            else:
                self.rows += 1
                yield record
            seen = self.rows + self.passed_over
            if seen % _STEP == 0:
                self._progress(self._file, seen)
                if seen > MOST_ROWS:
                    raise DownloadError(
                        "it has more rows than any such download",
                        "il a plus de lignes que tout téléchargement de ce genre",
                    )
