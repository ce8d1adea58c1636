"""Small questions about segments: in how many parts a message travels, and what costs more."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from a2p_lint.data.gsm7 import BASIC, EXTENSION, PLAIN

# Septets in a message of one part, and in each part of a longer one; the same in UCS-2 units.
_GSM7 = (160, 153)
_UCS2 = (70, 67)
_EMOJI = frozenset(("So", "Sk", "Cf", "Mn"))


def costly_signs(text: str) -> tuple[str, ...]:
    """Give the signs outside the default alphabet, each once: one of them fills the message."""
    return tuple(
        dict.fromkeys(sign for sign in text if sign not in BASIC and sign not in EXTENSION)
    )


def segments(text: str) -> int:
    """Say in how many parts a text travels; none when it is empty."""
    if costly_signs(text):
        return _parts((1 if ord(sign) < 0x10000 else 2 for sign in text), _UCS2)
    return _parts((2 if sign in EXTENSION else 1 for sign in text), _GSM7)


def _parts(sizes: Iterable[int], room: tuple[int, int]) -> int:
    single, part = room
    counted = list(sizes)
    if sum(counted) <= single:
        return 1 if counted else 0
    parts = used = 0
    for size in counted:
        # A sign of two units never straddles two parts.
        if used + size > part or not parts:
            parts, used = parts + 1, 0
        used += size
    return parts


def may_be_plain(sign: str) -> bool:
    """Say whether a sign is typography or an emoji, and no letter that a language needs."""
    return sign in PLAIN or unicodedata.category(sign) in _EMOJI


def plainer(text: str) -> str:
    """Give the text with typography in plain signs and without emoji."""
    return "".join(
        PLAIN.get(sign, "" if unicodedata.category(sign) in _EMOJI else sign)
        if sign not in BASIC and sign not in EXTENSION
        else sign
        for sign in text
    )
