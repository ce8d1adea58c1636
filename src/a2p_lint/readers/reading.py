"""The two doors: ``read`` gives an application, ``read_evidence`` gives evidence of its own.

Whatever comes in, an answer or a ReadError comes out. YAML, JSON and the models are imported
when the first source needs them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from a2p_lint.readers.builder import MAX_BYTES, Builder, Node
from a2p_lint.readers.decoding import decoded
from a2p_lint.readers.flaws import Flaw, Refused, fault, faults, shown
from a2p_lint.readers.imported import Imported, ReadError, Recorded
from a2p_lint.readers.page_files import MAX_PAGES_BYTES, PageFiles
from a2p_lint.readers.sources import Source, opened

if TYPE_CHECKING:
    from a2p_lint.evidence import Evidence

Readable = str | os.PathLike[str] | bytes | Mapping[str, object]
"""A path (``-`` is standard input), the bytes of a file, or data that a program holds."""

_Read = TypeVar("_Read")


def read(source: Readable, as_: str | None = None) -> Imported:
    """Read an application, or raise ReadError with everything that stands against it.

    ``as_`` names an importer; ``native``, the names of this project, is the only one. An
    application may hold 2 MB, 50,000 names and values, 64 levels, and 20,000 characters in a text;
    what aliases stand for counts each time.
    """
    if as_ not in (None, "native"):
        raise ReadError((fault("importer-unknown", facts={"name": shown(str(as_))}),))
    return _answer(opened(source, MAX_BYTES), _application)


def read_evidence(source: Readable) -> Evidence:
    """Read a file of evidence (web pages and line types), or raise ReadError as ``read`` does.

    It may hold 16 MB; the other limits are the same.
    """
    return read_recorded(source).evidence


def read_recorded(source: Readable) -> Recorded:
    """Read what ``read_evidence`` reads; give also notes on it, and where each record stands."""
    return _answer(opened(source, MAX_PAGES_BYTES), _evidence, empty="evidence-empty")


def _application(root: Node, text: str, source: Source) -> Imported:
    from a2p_lint.readers.native import read_native

    return read_native(root, source.file, text, PageFiles(source.folder))


def _evidence(root: Node, text: str, source: Source) -> Recorded:
    from a2p_lint.readers.seen import read_records

    return read_records(root, source.file, text, PageFiles(source.folder))


def _answer(
    source: Source, make: Callable[[Node, str, Source], _Read], empty: str = "empty"
) -> _Read:
    text = ""
    try:
        if source.data is None:
            root = _held(source.value)
        else:
            text = decoded(source.data)
            root = tree(text, Path(source.file).suffix.lower())
        return make(root, text, source)
    except Refused as refused:
        where = text if refused.text is None else refused.text
        flaws = (
            flaw._replace(key=empty) if flaw.key == "empty" else flaw for flaw in refused.flaws
        )
        raise ReadError(faults(flaws, source.file, where)) from None
    except (RecursionError, MemoryError):
        raise ReadError((fault("too-much-work", source.file),)) from None


def tree(text: str, suffix: str) -> Node:
    """Scan text by the suffix of its file; without a known one, JSON is what begins with ``{``.

    A flow mapping of YAML begins so too: it is tried when JSON refuses the text, whose objection
    stands when YAML has one as well.
    """
    if suffix == ".json":
        return _json(text)
    if suffix in (".yaml", ".yml") or not text.lstrip(" \t\r\n").startswith("{"):
        return _yaml(text)
    from a2p_lint.readers.json_text import NotJson

    try:
        return _json(text)
    except NotJson as objection:
        try:
            return _yaml(text)
        except Refused:
            raise objection from None


def _json(text: str) -> Node:
    from a2p_lint.readers.json_text import scan

    build = Builder()
    scan(text, build)
    return _root(build)


def _yaml(text: str) -> Node:
    from a2p_lint.readers.yaml_text import scan

    build = Builder()
    scan(text, build)
    return _root(build)


def _held(value: object) -> Node:
    from a2p_lint.readers.python_data import feed

    build = Builder()
    feed(value, build)
    return _root(build)


def _root(build: Builder) -> Node:
    from a2p_lint.readers.gathered import is_blank

    root = build.root
    if root is None:  # YAML with nothing but comments
        raise Refused(Flaw("empty", 0))
    if is_blank(root):
        raise Refused(Flaw("empty", root.at))
    return root
