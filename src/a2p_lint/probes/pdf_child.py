"""Run as a process of its own: reads a PDF from standard input, prints its text as JSON.

``{"cause": .., "sheets": [[[left, top, right, bottom, text], ..], ..]}``. Nothing is ever written
anywhere else, and nothing is fetched.
"""

from __future__ import annotations

from typing import Any

from a2p_lint.probes.children import serve
from a2p_lint.probes.sheets import LONGEST_RUN, MOST_RUNS, WIDTH

MOST_PAGES = 3
"""An IRS letter has one to three."""
_PASSWORD_NEEDED = 4


def read(data: bytes) -> dict[str, Any]:
    """Give the runs of text of the first pages, or the cause why there are none."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        encrypted = getattr(error, "err_code", None) == _PASSWORD_NEEDED
        return {"cause": "encrypted" if encrypted else "broken", "sheets": []}
    sheets, broken = [], 0
    for number in range(min(len(document), MOST_PAGES)):
        try:
            sheets.append(_runs(document[number]))
        except pypdfium2.PdfiumError:
            broken += 1
    cause = "" if sheets else "broken"
    return {"cause": cause, "sheets": sheets, "pages": len(document), "broken": broken}


def _runs(page: Any) -> list[list[float | str]]:  # noqa: ANN401 a pypdfium2.PdfPage
    width, height = page.get_size()
    scale = WIDTH / max(width, 1)
    text = page.get_textpage()
    found: list[list[float | str]] = []
    for number in range(min(text.count_rects(), MOST_RUNS)):
        left, bottom, right, top = text.get_rect(number)
        run = text.get_text_bounded(left, bottom, right, top)[:LONGEST_RUN]
        if run.strip():
            place = (left, height - top, right, height - bottom)
            found.append([*(round(part * scale, 1) for part in place), run])
    return found


if __name__ == "__main__":
    serve(read)
