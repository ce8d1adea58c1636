"""Reads the text of opt-in screenshots: text and no more, as a checkbox's state cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from a2p_lint.application import Application
from a2p_lint.evidence import Evidence
from a2p_lint.probes import ocr
from a2p_lint.probes.children import ChildLostError
from a2p_lint.probes.files import beginning
from a2p_lint.probes.probe import Options, Probe, Progress
from a2p_lint.probes.sheets import lines
from a2p_lint.records import Picture

MOST_BYTES = 20_000_000
LONGEST_TEXT = 20_000
"""Characters; a long form has two thousand."""


def read_picture(data: bytes, *, seen_on: date | None = None) -> Picture:
    """Give the text of a picture, line by line, or the cause why there is none.

    No file makes it raise; MissingExtraError says that the packages of ``ocr`` are not installed.
    """
    cause, detail, text = "", "", ""
    if len(data) > MOST_BYTES:
        cause = "too-large"
    elif not ocr.is_picture(data):
        cause = "not-a-picture"
    else:
        try:
            cause, sheets = ocr.read(data)
        except ChildLostError as lost:
            cause, detail, sheets = "not-a-picture", lost.why, ()
        text = "\n".join(line.text for sheet in sheets for line in lines(sheet))[:LONGEST_TEXT]
    return Picture.model_validate(
        {
            "text": text,
            "cause": "not-a-picture" if cause == "broken" else cause,
            "detail": detail,
            "from": "ocr",
            "seen_on": seen_on,
        }
    )


def probe() -> Probe:
    """Give the probe that reads the screenshots named with ``--picture``."""
    return Probe("pictures", _plan, _gather)


def _plan(_: Application, __: Evidence, options: Options) -> Iterator[str]:
    if options.picture:
        yield ocr.COST[options.lang]
    for url, file in options.picture:
        yield f"{url}: {file}"


def _gather(_: Application, __: Evidence, options: Options, progress: Progress) -> Evidence:
    found: dict[str, Picture] = {}
    for url, file in options.picture:
        found[url] = read_picture(beginning(file, MOST_BYTES), seen_on=options.today)
        progress(file, found[url].cause or "text")
    return Evidence(pictures=found)
