"""The SQLite file that an index is, and the questions that it answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from a2p_lint.index.layouts import ein_number

FILE = "a2p-lint.sqlite"
_MARK = 0x61327031  # "a2p1": SQLite keeps it in the header of the file
_VERSION = 2
_MOST_NAMES = 50
_SCHEMA = """
CREATE TABLE files (
  id INTEGER PRIMARY KEY, source TEXT NOT NULL, name TEXT NOT NULL, sha256 TEXT NOT NULL,
  rows INTEGER NOT NULL, as_of TEXT NOT NULL, dated_by TEXT NOT NULL, UNIQUE (source, name)
);
CREATE TABLE listings (
  ein INTEGER NOT NULL, source TEXT NOT NULL, name TEXT NOT NULL, dba TEXT NOT NULL,
  city TEXT NOT NULL, region TEXT NOT NULL, postal_code TEXT NOT NULL, subsection TEXT NOT NULL,
  file INTEGER NOT NULL, PRIMARY KEY (ein, source, name)
) WITHOUT ROWID;
CREATE TABLE blocks (
  prefix INTEGER PRIMARY KEY, company TEXT NOT NULL, ocn TEXT NOT NULL, file INTEGER NOT NULL
) WITHOUT ROWID;
"""


class IndexFileError(Exception):
    """A folder without an index, or a file there that is none; says so in both languages."""

    def __init__(self, en: str, fr: str) -> None:
        super().__init__(en)
        self.en, self.fr = en, fr

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else self.en


class Listed(NamedTuple):
    """One row of a registry; ``as_of`` is the day of the list that it stands in."""

    source: str
    name: str
    dba: str
    city: str
    region: str
    postal_code: str
    subsection: str
    as_of: date


class Held(NamedTuple):
    """Whom the numbering plan gave a block of numbers to."""

    company: str
    ocn: str
    as_of: date


class Index:
    """An index, opened to be asked; made by ``build``."""

    def __init__(self, folder: Path) -> None:
        file = folder / FILE
        if not file.is_file():
            raise IndexFileError(
                f"there is no index in {folder}: make one with a2p-lint index",
                f"il n'y a pas d'index dans {folder}\u00a0: créez-en un avec a2p-lint index",
            )
        self._folder = folder
        with _said_plainly(folder):
            # Not "ro": what an interrupted import left is rolled back by whoever opens it next.
            self._database = sqlite3.connect(f"{file.resolve().as_uri()}?mode=rw", uri=True)
            try:
                self._database.execute("PRAGMA query_only = ON")
                _verify(self._database, folder)
            except BaseException:
                self._database.close()
                raise

    def __enter__(self) -> Index:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    @property
    def sources(self) -> tuple[tuple[str, date], ...]:
        """The kinds of lists that are in it, each with the day of the oldest, sorted."""
        found = self._asked("SELECT source, min(as_of) FROM files GROUP BY source ORDER BY source")
        return tuple((source, date.fromisoformat(day)) for source, day in found)

    def listings(self, ein: str) -> tuple[Listed, ...]:
        """Give what the registries say of an EIN, the list of exempt organisations first."""
        found = self._asked(
            "SELECT listings.source, listings.name, dba, city, region, postal_code, subsection,"
            " as_of FROM listings JOIN files ON files.id = file WHERE ein = ?"
            " ORDER BY listings.source, listings.file DESC, listings.name LIMIT ?",
            ein_number(ein),
            _MOST_NAMES,
        )
        return tuple(Listed._make((*row[:-1], date.fromisoformat(row[-1]))) for row in found)

    def block(self, e164: str) -> Held | None:
        """Give whom the block of a number under +1 was given to: its thousand, else its exchange.

        None when no file that was taken in knows it.
        """
        number = e164.removeprefix("+1")
        if len(number) != 10 or not (number.isascii() and number.isdecimal()):
            return None
        # The longer prefix is the larger number: a block given on counts before its exchange.
        rows = self._asked(
            "SELECT company, ocn, as_of FROM blocks JOIN files ON files.id = file"
            " WHERE prefix IN (?, ?) ORDER BY prefix DESC LIMIT 1",
            int(number[:7]),
            int(number[:6]),
        )
        return next((Held(row[0], row[1], date.fromisoformat(row[2])) for row in rows), None)

    def _asked(self, question: str, *values: int) -> list[tuple[str, ...]]:
        with _said_plainly(self._folder):
            return self._database.execute(question, values).fetchall()


@contextmanager
def opened_to_write(folder: Path) -> Iterator[sqlite3.Connection]:
    """Open the index of a folder, made where there is none; closed, not committed, at the end.

    What an interrupted run left half done is rolled back by SQLite on opening.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # No transaction but those that are asked for.
    with (
        _said_plainly(folder),
        closing(sqlite3.connect(folder / FILE, isolation_level=None)) as database,
    ):
        database.execute("PRAGMA cache_size = -65536")
        if not database.execute("PRAGMA schema_version").fetchone()[0]:
            database.executescript(
                f"BEGIN; {_SCHEMA} PRAGMA application_id = {_MARK};"
                f" PRAGMA user_version = {_VERSION}; COMMIT;"
            )
        _verify(database, folder)
        yield database


def _verify(database: sqlite3.Connection, folder: Path) -> None:
    mark = database.execute("PRAGMA application_id").fetchone()[0]
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if (mark, version) != (_MARK, _VERSION):
        raise IndexFileError(
            f"{folder / FILE} is no index of this version of a2p-lint: remove it, or name "
            "another folder",
            f"{folder / FILE} n'est pas un index de cette version de a2p-lint\u00a0: supprimez-le "
            "ou nommez un autre dossier",
        )


@contextmanager
def _said_plainly(folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "").removeprefix("SQLITE_")
        known = next((pair for start, pair in _TROUBLES.items() if name.startswith(start)), None)
        en, fr = known or (str(error), str(error))
        raise IndexFileError(
            f"the index in {folder} cannot be used: {en}",
            f"l'index du dossier {folder} est inutilisable\u00a0: {fr}",
        ) from None


_TROUBLES = {
    "BUSY": ("something else is writing it", "autre chose est en train d'y écrire"),
    "LOCKED": ("something else is writing it", "autre chose est en train d'y écrire"),
    "READONLY": ("it may not be written", "il ne peut être écrit"),
    "FULL": ("the disk is full", "le disque est plein"),
    "CANTOPEN": ("it cannot be opened", "il ne peut être ouvert"),
    "NOTADB": ("the file is no index", "le fichier n'est pas un index"),
    "CORRUPT": ("the file is damaged", "le fichier est endommagé"),
    "PERM": ("permission denied", "accès refusé"),
    "IOERR": ("the disk fails", "le disque est en panne"),
}
"""What SQLite objects to, by the beginning of its name for it."""
