"""What is known of the terminal: how wide, whether in colour, which characters it takes."""

from __future__ import annotations

import codecs
import io
import os
import shutil
import sys
from typing import TextIO

from a2p_lint.render.layout import NARROWEST, WIDEST, Style

# What stands in for a character of ours on a terminal that has none of it.
_PLAIN = {
    "→": "->", "›": ">", "·": "-", "…": "...", "“": '"', "”": '"', "’": "'",
    "«": '"', "»": '"', "\u00a0": " ", "–": "-", "—": "-",
}  # fmt: skip
_ERRORS = "a2p-lint"


def make_safe(*, utf_8: bool) -> None:
    """Keep any character from failing on any stream; ``utf_8`` is for output that machines read."""
    codecs.register_error(_ERRORS, _replaced)
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(errors=_ERRORS)
    if isinstance(sys.stdout, io.TextIOWrapper):
        if utf_8:
            # JSON is UTF-8, and a half of a character is the same escape there as here.
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        else:
            sys.stdout.reconfigure(errors=_ERRORS)


def _replaced(error: UnicodeError) -> tuple[str | bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    shown = "".join(
        _PLAIN.get(character) or _unaccented(character)
        for character in error.object[error.start : error.end]
    )
    return shown, error.end


def _unaccented(character: str) -> str:
    import unicodedata

    letter = unicodedata.normalize("NFKD", character)[0]
    return letter if letter.isascii() else character.encode("unicode_escape").decode("ascii")


def style_of(stream: TextIO, color: str) -> Style:
    """Give the style of a stream; ``color`` is auto, always or never."""
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    return Style(width, color == "always" or (color == "auto" and _takes_color(stream)))


def is_terminal(stream: TextIO | None) -> bool:
    """Say whether somebody is watching a stream."""
    return stream is not None and stream.isatty()


def _takes_color(stream: TextIO) -> bool:
    if not is_terminal(stream) or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("TERM") == "dumb":
        return False
    # The old console of Windows shows the codes themselves.
    return sys.platform != "win32" or "WT_SESSION" in os.environ or "TERM" in os.environ
