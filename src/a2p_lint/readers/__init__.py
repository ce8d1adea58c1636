"""Bytes become an application with places, or faults that say where and what to do."""

from a2p_lint.readers.folder import Found, find_applications, no_applications
from a2p_lint.readers.imported import Fault, Imported, Note, ReadError, Recorded, Unmapped
from a2p_lint.readers.reading import Readable, read, read_evidence, read_recorded

__all__ = (
    "Fault",
    "Found",
    "Imported",
    "Note",
    "ReadError",
    "Readable",
    "Recorded",
    "Unmapped",
    "find_applications",
    "no_applications",
    "read",
    "read_evidence",
    "read_recorded",
)
