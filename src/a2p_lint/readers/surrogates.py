"""Mends halves of characters: escapes can spell them, and no output could hold them."""

from __future__ import annotations

import re

_halves = re.compile("[\ud800-\udfff]").search


def mended(text: str) -> str:
    """Join surrogate pairs into their character and put U+FFFD for each lone half."""
    if text.isascii() or _halves(text) is None:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
