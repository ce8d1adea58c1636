"""Finds the applications in a folder, and counts what it left out and why."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import NamedTuple

from a2p_lint.readers.builder import MAX_BYTES, Block
from a2p_lint.readers.decoding import decoded
from a2p_lint.readers.flaws import Refused, fault
from a2p_lint.readers.imported import Fault, ReadError
from a2p_lint.readers.reading import tree
from a2p_lint.readers.sources import is_folder, why_not

_SUFFIXES = frozenset((".yaml", ".yml", ".json"))
_TOP = frozenset(("brand", "campaign", "toll_free"))
# In a file that no scanner takes: a line of YAML that begins with the name, or JSON's quoted name.
_looks_like = re.compile(
    rb"(?:\A|[\r\n]|\xef\xbb\xbf|\xff\xfe|\xfe\xff)(?:brand|campaign|toll_free)[ \t]*:"
    rb'|"(?:brand|campaign|toll_free)"\s*:'
).search
_names_a_part = re.compile(rb"brand|campaign|toll_free").search


class Found(NamedTuple):
    """The applications of a folder, sorted; how many files were left out, by why; and faults.

    The words of ``skipped``: ``link-again`` (to a file that is found anyway), ``link-folder``,
    ``link-lost`` (to nothing, or to itself), ``link-out`` (of the folder), ``not-a-file``,
    ``not-an-application``, ``too-large``. What could not be read may be an application: ``faults``
    names it.
    """

    paths: tuple[Path, ...]
    skipped: Mapping[str, int]
    faults: tuple[Fault, ...] = ()


def find_applications(folder: Path) -> Found:
    """Find the files below a folder whose top level has brand, campaign or toll_free.

    Hidden files and folders are passed over. Links to folders are not followed; a link to a file
    counts when the file is in the folder and is not found under its own name. A broken file that
    looks like an application is one, so that its fault is told.
    """
    search = _Search(folder)
    files: list[Path] = []
    links: list[Path] = []
    for path, is_link in search.below():
        if path.suffix.lower() in _SUFFIXES:
            (links if is_link else files).append(path)
    applications = [path for path in files if search.is_application(path)]
    known = {path.resolve() for path in files} if links else set()
    for path in sorted(links):  # the first of two links to one file is kept
        target = search.target(path, known)
        if target is not None and search.is_application(path):
            known.add(target)
            applications.append(path)
    faults = sorted(search.faults, key=lambda fault: fault.file)
    return Found(tuple(sorted(applications)), dict(sorted(search.skipped.items())), tuple(faults))


def no_applications(folder: Path) -> ReadError:
    """Make the error of a folder in which nothing was found."""
    return ReadError((fault("no-applications", str(folder)),))


class _Search:
    """Goes through a folder and keeps what it leaves out."""

    __slots__ = ("_folder", "faults", "skipped")

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.skipped: Counter[str] = Counter()
        self.faults: list[Fault] = []

    def below(self) -> Iterator[tuple[Path, bool]]:
        """Give each file that is not hidden, and whether it is a link."""
        waiting = [self._folder]
        while waiting:
            here = waiting.pop()
            try:
                with os.scandir(here) as scan:
                    entries = [
                        (e.name, e.is_symlink(), e.is_dir(follow_symlinks=False)) for e in scan
                    ]
            except OSError as error:
                if here is self._folder:
                    key = (
                        "not-a-folder" if isinstance(error, NotADirectoryError) else why_not(error)
                    )
                    raise ReadError((fault(key, str(here)),)) from None
                self.faults.append(fault(why_not(error), str(here)))
                continue
            for name, is_link, is_own_folder in entries:
                path = here / name
                if name.startswith("."):
                    continue
                if is_own_folder:
                    waiting.append(path)
                elif is_link and is_folder(path):
                    self.skipped["link-folder"] += 1
                else:
                    yield path, is_link

    def target(self, link: Path, known: Set[Path]) -> Path | None:
        """Give the file in the folder that a link leads to, unless that one is known."""
        try:
            target = link.resolve(strict=True)
            is_inside = target.is_relative_to(self._folder.resolve())
        except (OSError, RuntimeError):  # dangling, or a loop
            self.skipped["link-lost"] += 1
            return None
        if is_inside and target not in known:
            return target
        self.skipped["link-again" if is_inside else "link-out"] += 1
        return None

    def is_application(self, path: Path) -> bool:
        """Say whether a file is an application, or a broken one."""
        try:
            if not path.is_file():  # a pipe would never end
                self.skipped["not-a-file"] += 1
                return False
            with path.open("rb") as stream:
                data = stream.read(MAX_BYTES + 1)
        except OSError as error:
            self.faults.append(fault(why_not(error), str(path)))
            return False
        if _has_a_part(data, path.suffix.lower()):
            return True
        self.skipped["too-large" if len(data) > MAX_BYTES else "not-an-application"] += 1
        return False


def _has_a_part(data: bytes, suffix: str) -> bool:
    # UTF-16 is refused when it is read; without its NULs it still shows what it is.
    plain = data.replace(b"\0", b"")
    if _names_a_part(plain) is None:
        return False
    try:
        root = tree(decoded(data), suffix) if len(data) <= MAX_BYTES else None
    except (Refused, RecursionError, MemoryError):
        root = None
    if root is None:
        return _looks_like(plain) is not None
    return isinstance(root, Block) and not _TOP.isdisjoint(root.entries)
