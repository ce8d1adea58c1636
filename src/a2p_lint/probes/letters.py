"""Reads the IRS's letter of a business: a PDF with text, or with ``ocr`` a scan or a photograph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from importlib.util import find_spec
from typing import Any

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence
from a2p_lint.probes import letter_text, ocr
from a2p_lint.probes.children import ChildLostError, answer
from a2p_lint.probes.files import beginning
from a2p_lint.probes.probe import MissingExtraError, Options, Probe, Progress
from a2p_lint.probes.sheets import Sheet, sheets_of
from a2p_lint.records import Letter

MOST_BYTES = 10_000_000
"""A letter has a hundred thousand, and ten million when it was scanned badly."""
SECONDS = 20.0
MEGABYTES = 1024
_FEWEST_SIGNS = 20
"""What a scan has of text at most, by its page numbers."""
_PDF_BEGINS_WITHIN = 1024


def read_letter(data: bytes, *, by_ocr: bool = False, seen_on: date | None = None) -> Letter:
    """Give what a letter says, or the cause why it could not be read; no file makes it raise.

    ``by_ocr`` lets pictures be read, which takes seconds a page and most of a gigabyte. Raises
    MissingExtraError where the packages of ``pdf``, or of ``ocr``, are not installed.
    """
    return Letter.model_validate({**_read(data, by_ocr=by_ocr), "seen_on": seen_on})


def _read(data: bytes, *, by_ocr: bool) -> Mapping[str, Any]:
    if len(data) > MOST_BYTES:
        return {"cause": "too-large"}
    if not is_pdf(data):
        if not ocr.is_picture(data):
            return {"cause": "not-a-pdf"}
        return _off_a_picture(data) if by_ocr else {"cause": "scanned", "detail": "picture"}
    if find_spec("pypdfium2") is None:
        raise MissingExtraError("pdf")
    try:
        came = answer("a2p_lint.probes.pdf_child", data, seconds=SECONDS, megabytes=MEGABYTES)
    except ChildLostError as lost:
        return {"cause": "broken", "detail": lost.why}
    if came["cause"]:
        return {"cause": came["cause"]}
    sheets = sheets_of(came["sheets"])
    if _signs(sheets) < _FEWEST_SIGNS:
        return _off_a_picture(data) if by_ocr else {"cause": "scanned"}
    return {**letter_text.said(sheets), "read_by": "text"}


def is_pdf(data: bytes) -> bool:
    """Say whether bytes call themselves a PDF; a mail program may have put a line before it."""
    return b"%PDF-" in data[:_PDF_BEGINS_WITHIN]


def _off_a_picture(data: bytes) -> Mapping[str, Any]:
    try:
        cause, sheets = ocr.read(data)
    except ChildLostError as lost:
        return {"cause": "scanned", "detail": lost.why}
    if cause:
        return {"cause": cause}
    return {**letter_text.said(sheets), "read_by": "ocr"}


def _signs(sheets: tuple[Sheet, ...]) -> int:
    return sum(len(run.text.strip()) for sheet in sheets for run in sheet)


def probe() -> Probe:
    """Give the probe that reads the letters named with ``--letter``."""
    return Probe("letters", _plan, _gather)


def _plan(_: Application, __: Evidence, options: Options) -> Iterator[str]:
    if options.letter and options.ocr:
        yield ocr.COST[options.lang]
    yield from options.letter


def _gather(_: Application, __: Evidence, options: Options, progress: Progress) -> Evidence:
    found: dict[str, Letter] = {}
    for file in options.letter:
        data = beginning(file, MOST_BYTES)
        letter = read_letter(data, by_ocr=options.ocr, seen_on=options.today)
        found[sha256(data).hexdigest()] = letter
        progress(file, letter.cause or letter.kind)
    return Evidence(letters=found)
