"""Reads the rows of a downloaded table: CSV, tab or bar separated text, or a ZIP file of them."""

from __future__ import annotations

import csv
import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

from a2p_lint.index.kinds import no_table, no_table_inside

LONGEST_LINE = 65_536
"""Bytes. The widest of the tables, Form 5500, has lines of about 2 kB."""
MOST_BYTES = 4 << 30
"""Bytes of one download after decompression; the largest that we know of has 0.6 GB."""
MOST_MEMBERS = 100
MOST_EXPANSION = 200
"""How many times its size a ZIP file may grow; tables of text grow five to fifteen times."""
_SMALL = 1 << 20
_BEGINNING = 512
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPRESSED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_TABLES = (".csv", ".txt")
_SEPARATORS = "\t,|"
_CHUNK = 1 << 20


class DownloadError(Exception):
    """A file that is no such download; the sentence is in both languages and names no content."""

    def __init__(self, en: str, fr: str) -> None:
        super().__init__(en)
        self.en, self.fr = en, fr

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else self.en


def sha256_of(path: Path) -> str:
    """Give the hash of a file's bytes; two downloads with one hash are one."""
    if path.exists() and not path.is_file():
        raise DownloadError(
            "it is a folder or no ordinary file", "c'est un dossier ou un fichier spécial"
        )
    digest = hashlib.sha256()
    with path.open("rb") as opened:
        while chunk := opened.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def tables(path: Path) -> Iterator[Iterator[Sequence[str]]]:
    """Give the tables of a download, each as its rows, the header first.

    A row that cannot be read (too long, not closed, with a zero byte) is given as an empty one, so
    that it can be counted. Raises DownloadError for what is no table, and for a ZIP file that is
    broken or grows too much.
    """
    with path.open("rb") as opened:
        beginning = opened.read(_BEGINNING)
        opened.seek(0)
        if not beginning.startswith(_ZIP):
            if problem := no_table(beginning):
                raise DownloadError(*problem)
            yield _rows(_lines(opened, MOST_BYTES))
            return
        try:
            yield from _zipped(opened, path.stat().st_size)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
        ):  # fmt: skip
            # RuntimeError is zipfile's word for a password that nobody gave.
            raise DownloadError(
                "the ZIP file is broken, encrypted or compressed in an unusual way",
                "le fichier ZIP est endommagé, chiffré ou compressé d'une façon inhabituelle",
            ) from None


def _zipped(opened: IO[bytes], size: int) -> Iterator[Iterator[Sequence[str]]]:
    with zipfile.ZipFile(opened) as archive:
        members = [one for one in archive.infolist() if one.filename.lower().endswith(_TABLES)]
        if not members:
            raise DownloadError(*no_table_inside(archive.namelist()))
        if len(members) > MOST_MEMBERS:
            raise DownloadError(
                f"the ZIP file holds more than {MOST_MEMBERS} tables",
                f"le fichier ZIP contient plus de {MOST_MEMBERS} tableaux",
            )
        # What the directory says of sizes is the sender's word: what comes out is counted.
        allowed = min(MOST_BYTES, max(size * MOST_EXPANSION, _SMALL))
        problems: list[tuple[str, str, str]] = []
        for member in members:
            if member.compress_type not in _COMPRESSED:
                raise NotImplementedError  # LZMA may ask for gigabytes before the first byte
            with archive.open(member) as table:
                problem = no_table(table.read(_BEGINNING))
            if problem is not None:  # a note beside the tables, or the one thing that is there
                problems.append((member.filename[:60], *problem))
                continue
            with archive.open(member) as table:
                counted = _Counted(table, allowed)
                yield _rows(_lines(counted, allowed))
                allowed = counted.left
        if len(problems) == len(members):
            name, en, fr = problems[0]
            raise DownloadError(
                f"{name} in the ZIP file: {en}", f"{name} dans le fichier ZIP : {fr}"
            )


class _Counted(io.RawIOBase):
    """A stream that knows how much of it may still be read."""

    def __init__(self, stream: IO[bytes], allowed: int) -> None:
        self._stream, self.left = stream, allowed

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line, or as much of it as is asked for."""
        line = self._stream.readline(-1 if size is None else size)
        self.left -= len(line)
        return line


def _lines(stream: IO[bytes] | _Counted, allowed: int) -> Iterator[str]:
    """Give the lines as text; one that is too long or holds a zero byte is given as a bare NUL."""
    whole = True
    while line := stream.readline(LONGEST_LINE):
        allowed -= len(line)
        if allowed < 0:
            raise DownloadError(
                "the file is larger than any such download, or decompresses without end",
                "le fichier est plus gros que tout téléchargement de ce genre, ou se décompresse "
                "sans fin",
            )
        ended = line.endswith(b"\n") or len(line) < LONGEST_LINE
        if whole and ended:
            yield "\0\n" if b"\0" in line else _text(line)
        elif whole:
            yield "\0\n"
        whole = ended


def _text(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        # The older files are in the one-byte alphabet of Western Europe.
        return line.decode("cp1252", "replace")


def _rows(lines: Iterator[str]) -> Iterator[Sequence[str]]:
    header = next(lines, "").removeprefix("\ufeff")
    separator = max(_SEPARATORS, key=header.count)
    yield next(csv.reader([header], delimiter=separator), [])
    # Each line by itself: a quotation mark that is never closed takes no other row with it.
    for line in lines:
        try:
            row = next(csv.reader([line], delimiter=separator), [])
        except csv.Error:
            row = []
        yield [] if row and "\0" in row[0] else row
