"""Reads text off pictures and scans with the models of the extra ``ocr``, never over the network.

Measured on two shared cores, 2026-11-22, with rapidocr 3.10.0: 419 MB installed, 0.75 GB of
memory, 6 seconds for a page of a letter at 150 dots an inch and 2 to start.
"""

from __future__ import annotations

from importlib.util import find_spec

from a2p_lint.probes.children import answer
from a2p_lint.probes.probe import MissingExtraError
from a2p_lint.probes.sheets import Sheet, sheets_of

SECONDS = 180.0
MEGABYTES = 6144
"""Of addresses, not of memory: the engine reserves far more than it fills."""
COST = {
    "en": "Reading a picture takes about 0.8 GB of memory and 5 to 15 seconds a page.",
    "fr": "Lire une image prend environ 0,8 Go de mémoire et de 5 à 15 secondes par page.",
}
"""What is said before any picture is read."""
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM")


def is_picture(data: bytes) -> bool:
    """Say whether bytes begin as a picture does that the engine reads."""
    return data.startswith(_BEGINNINGS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def is_installed() -> bool:
    """Say whether the packages of the extra are there."""
    return all(find_spec(name) for name in ("rapidocr", "onnxruntime", "pypdfium2"))


def read(data: bytes) -> tuple[str, tuple[Sheet, ...]]:
    """Give the cause why nothing was read, or ``""``, and what was read of each page.

    Raises MissingExtraError without the packages, ChildLostError where the reader was lost.
    """
    if not is_installed():
        raise MissingExtraError("ocr")
    came = answer("a2p_lint.probes.ocr_child", data, seconds=SECONDS, megabytes=MEGABYTES)
    return str(came["cause"]), sheets_of(came["sheets"])
