"""Opens what is to be read: a path, standard input, bytes, or data that a program holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO, NamedTuple

from a2p_lint.readers.flaws import fault, megabytes
from a2p_lint.readers.imported import ReadError

STDIN = "-"
"""The path that means standard input, and its name in reports."""


class Source(NamedTuple):
    """What was opened: bytes or data, and the file's name and folder when it has them."""

    file: str = ""
    data: bytes | None = None
    value: object = None
    folder: Path | None = None


def opened(source: object, largest: int) -> Source:
    """Open a source; raise ReadError when it cannot be had or is larger than allowed."""
    if isinstance(source, bytes | bytearray | memoryview):
        return Source(data=_bounded(bytes(source), "", largest))
    if not isinstance(source, str | os.PathLike):
        return Source(value=source)
    file = os.fsdecode(source)
    try:
        if file == STDIN:
            data = _standard_input().read(largest + 1)
        else:
            with Path(file).open("rb") as stream:
                data = stream.read(largest + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL or a lone surrogate in the name
        key = "is-a-folder" if is_folder(Path(file)) else why_not(error)
        raise ReadError((fault(key, file),)) from None
    folder = None if file == STDIN else Path(file).parent
    return Source(file, _bounded(data, file, largest), folder=folder)


def why_not(error: OSError | ValueError) -> str:
    """Name the sentence for a failure to open something."""
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return "missing"
    return "not-permitted" if isinstance(error, PermissionError) else "cannot-open"


def is_folder(path: Path) -> bool:
    """Say whether a path is that of a folder; what cannot be looked at is none."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _standard_input() -> BinaryIO:
    if sys.stdin is None:  # a program without a console has none
        raise OSError
    return sys.stdin.buffer


def _bounded(data: bytes, file: str, largest: int) -> bytes:
    if len(data) > largest:
        raise ReadError((fault("too-large", file, {"n": megabytes(largest)}),))
    return data
