"""What reading gives: an application with its places, or the faults that refuse the file.

Nothing here imports YAML, JSON or pydantic, so that those who only show these may import it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from a2p_lint.application import Application
    from a2p_lint.evidence import Evidence
    from a2p_lint.findings import Origin


class Note(NamedTuple):
    """Something that the reader did with a value and that its owner should know."""

    at: str
    en: str
    fr: str

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else self.en


class Unmapped(NamedTuple):
    """A field that no application has, and the known field that was perhaps meant, or ``""``."""

    field: str
    line: int | None
    column: int | None
    nearest: str


class Fault(NamedTuple):
    """One reason why a file could not be read, with its place where it has one."""

    file: str
    line: int | None
    column: int | None
    en: str
    fr: str

    def text(self, lang: str) -> str:
        """Give the sentence in a language."""
        return self.fr if lang == "fr" else self.en

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        return f"{place}: {self.en}" if place else self.en


class ReadError(Exception):
    """A source could not be read as an application; ``faults`` says why, all that is known."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        lines = "\n".join(str(fault) for fault in self.faults)
        return "".join(
            char if char.isprintable() or char == "\n" else _escape(char) for char in lines
        )


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")


@dataclass(frozen=True, slots=True)
class Imported:
    """An application that was read, and where each of its values stands.

    ``sources`` maps the JSON Pointer of each normalised field that was given, and of each list
    item, to its place: a text's own place; for a block, a list or a blank that of its name.
    """

    application: Application
    sources: Mapping[str, Origin]
    unmapped: tuple[Unmapped, ...] = ()
    notes: tuple[Note, ...] = ()
    file: str = ""

    @property
    def evidence(self) -> Evidence:
        """The evidence that came inside the application."""
        return self.application.evidence


Key = tuple[str, str]
"""A record: its part of evidence, and its key there."""


class Written(NamedTuple):
    """Where a record is written: its dotted path, and file, line and column as editors follow."""

    path: str
    place: str


Places = Mapping[Key, Written]


@dataclass(frozen=True, slots=True)
class Recorded:
    """Evidence that was read from a source of its own, and what its owner should know of it."""

    evidence: Evidence
    notes: tuple[Note, ...] = ()
    where: Places = field(default_factory=dict)
    """Where each record is written, by its part of evidence and its key there."""
    file: str = ""

    def unmatched(self, application: Application) -> tuple[Note, ...]:
        """Give a note for each record that nothing in an application names."""
        from a2p_lint.readers.remarks import unmatched_records

        return tuple(unmatched_records(application, self.evidence, self.where))
