"""Run as a process of its own: reads text off a picture or a scanned PDF on standard input.

It prints what ``pdf_child`` prints. The models lie in the package; the network is shut off before
anything is imported that could ask it.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from a2p_lint.probes.children import serve
from a2p_lint.probes.pdf_child import MOST_PAGES
from a2p_lint.probes.sheets import LONGEST_RUN, MOST_RUNS, WIDTH

DOTS = 150
"""Dots an inch at which a page is drawn: all lines of a letter but one in thirty came out right."""
MOST_DOTS = 2400
"""The longer side of a drawn page; a page may claim to be as large as a house."""
MOST_PIXELS = 25_000_000
"""Of a picture: a screenshot of a page twenty screens long has as many."""


def read(data: bytes) -> dict[str, Any]:
    """Give the lines that were read, or the cause why there are none."""
    pictures = _pages(data) if data[:1024].find(b"%PDF-") >= 0 else _picture(data)
    if isinstance(pictures, str):
        return {"cause": pictures, "sheets": []}
    import logging

    from rapidocr import RapidOCR

    logging.disable(logging.CRITICAL)
    engine = RapidOCR()
    return {"cause": "", "sheets": [_runs(engine, picture) for picture in pictures]}


def _pages(data: bytes) -> str | list[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        found = []
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            longer = max(*page.get_size(), 1)
            scale = min(DOTS / 72, MOST_DOTS / longer)
            found.append(page.render(scale=scale, grayscale=False).to_numpy()[..., :3])
    except pypdfium2.PdfiumError:
        return "broken"
    return found


def _picture(data: bytes) -> str | list[Any]:
    import numpy
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "WEBP", "GIF", "BMP")) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return "too-large"
            upright = ImageOps.exif_transpose(opened).convert("RGB")
            return [numpy.asarray(upright)[..., ::-1]]
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return "broken"


def _runs(engine: Any, picture: Any) -> list[list[float | str]]:  # noqa: ANN401 no types there
    came = engine(picture)
    scale = WIDTH / max(picture.shape[1], 1)
    found: list[list[float | str]] = []
    for box, text in zip(came.boxes, came.txts, strict=True) if came.txts else ():
        across = [float(corner[0]) * scale for corner in box]
        down = [float(corner[1]) * scale for corner in box]
        place = (min(across), min(down), max(across), max(down))
        found.append([*(round(part, 1) for part in place), str(text)[:LONGEST_RUN]])
    return found[:MOST_RUNS]


def _shut_the_network() -> None:
    """Let nothing in this process open a socket: a library may look for newer models."""
    import socket

    def refused(*_: object, **__: object) -> None:
        raise OSError("reading pictures never uses the network")

    socket.socket.connect = refused  # type: ignore[method-assign]
    socket.getaddrinfo = refused  # type: ignore[assignment]


if __name__ == "__main__":
    _shut_the_network()
    serve(read)
