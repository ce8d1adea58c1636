"""Takes downloads into an index: one transaction for each file, so that none is ever half there."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from a2p_lint.index.downloads import DownloadError, sha256_of, tables
from a2p_lint.index.layouts import NANPA, Row, taker
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
    known: bool = False
    """Whether the very same file was in the index already, and nothing was done."""


def build(folder: Path, source: str, file: Path, today: date, progress: Progress) -> Built:
    """Take a file of a source (``SOURCES``) into the index of a folder.

    It is there whole or not at all: one that was interrupted is taken from its beginning by the
    next run. A file with a name that is known and other bytes takes the place of the earlier one.
    Raises DownloadError for what is no such table, IndexFileError for an index that cannot be
    used, OSError for a file that cannot be read.
    """
    sha256 = sha256_of(file)
    with opened_to_write(folder) as database:
        before = database.execute(
            "SELECT id, sha256, rows FROM files WHERE source = ? AND name = ?", (source, file.name)
        ).fetchone()
        if before and before[1] == sha256:
            return Built(file, before[2], 0, known=True)
        database.execute("BEGIN IMMEDIATE")
        try:
            built = _take_in(database, source, file, (sha256, today, before), progress)
        except BaseException:
            database.execute("ROLLBACK")
            raise
        database.execute("COMMIT")
        return built


def _take_in(
    database: sqlite3.Connection,
    source: str,
    file: Path,
    record: tuple[str, date, tuple[int, str, int] | None],
    progress: Progress,
) -> Built:
    sha256, today, before = record
    blocks = source == NANPA
    if before:
        part = "blocks" if blocks else "listings"
        database.execute(f"DELETE FROM {part} WHERE file = ?", (before[0],))
        database.execute("DELETE FROM files WHERE id = ?", (before[0],))
    number = database.execute(
        "INSERT INTO files (source, name, sha256, rows, indexed_on) VALUES (?, ?, ?, 0, ?)",
        (source, file.name, sha256, today.isoformat()),
    ).lastrowid
    insert = _INSERTS[blocks].format(file=number, source=f"'{source}'")
    counts = _Counts(file, progress)
    for table in tables(file):
        database.executemany(insert, counts.kept(source, table))
    if not counts.tables:
        raise DownloadError(
            f"it has not the columns of {source}",
            f"il n'a pas les colonnes de {source}",
        )
    database.execute("UPDATE files SET rows = ? WHERE id = ?", (counts.rows, number))
    return Built(file, counts.rows, counts.passed_over)


class _Counts:
    """Counts the rows of a file while they go by."""

    def __init__(self, file: Path, progress: Progress) -> None:
        self._file, self._progress = file, progress
        self.tables = self.rows = self.passed_over = 0

    def kept(self, source: str, table: Iterator[Sequence[str]]) -> Iterator[Row]:
        take = taker(source, next(table, ()))
        if take is None:
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
