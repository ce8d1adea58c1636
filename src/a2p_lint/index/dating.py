"""Finds the day of which a download is: it says how old an answer is, not when it was taken in."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path
from typing import NamedTuple

_DAY = re.compile(r"(?<!\d)(20\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_FIRST_YEAR = 1996
"""Packers that write no day write 1980."""
GIVEN, NAMED, PACKED, INDEXED = "given", "named", "packed", "indexed"


class Dated(NamedTuple):
    """The day of a list, and whose word that is."""

    day: date
    by: str
    """``given`` by the user, ``named`` in the file's name, ``packed`` beside the tables of a ZIP
    file, or else the day on which it was ``indexed``."""


def dated(file: Path, given: date | None, today: date) -> Dated:
    """Give the day of a download: what the user says, else what the file says, else today.

    A day to come is nobody's word.
    """
    if given is not None:
        return Dated(given, GIVEN)
    for day, by in ((_named(file.name), NAMED), (_packed(file), PACKED)):
        if day is not None and day <= today:
            return Dated(day, by)
    return Dated(today, INDEXED)


def _named(name: str) -> date | None:
    found = _DAY.search(name)
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[3]), int(found[4]))
    except ValueError:
        return None


def _packed(file: Path) -> date | None:
    """Give the day of the youngest table in a ZIP file, as its packer wrote it."""
    if not zipfile.is_zipfile(file):
        return None
    try:
        with zipfile.ZipFile(file) as archive:
            written = [
                one.date_time[:3]
                for one in archive.infolist()
                if one.filename.lower().endswith((".csv", ".txt"))
            ]
        day = date(*max(written))
    except (zipfile.BadZipFile, OSError, ValueError):
        return None
    return day if day.year >= _FIRST_YEAR else None
