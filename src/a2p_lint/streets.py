"""Small questions about streets and units, asked where two spellings of an address are compared."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from a2p_lint.data.street_words import PARTS_OF_BUILDINGS, SHORT_FORMS
from a2p_lint.text import words_of

_BOX = re.compile(r"\bp\.?\s?o\.?\s?box\b|^box\s+\d", re.IGNORECASE)
# "100TH" is a word; "100MAIN" is two whose blank a scanner lost.
_LOST_BLANK = re.compile(r"^(\d+)(?!(?:st|nd|rd|th)\b)(?=[a-z]{3})", re.IGNORECASE)
_LONGEST = 200
# "SUITE 4", "STE 4 B", "BLDG 2 STE 4": words, and what they number.
_MOST_UNIT_WORDS = 6
# Several rules ask about the same two addresses.
_REMEMBERED = 64


class Door(NamedTuple):
    """Where a house stands: its street in the post's short words, and its unit's bare number."""

    street: tuple[str, ...]
    unit: str


@lru_cache(_REMEMBERED)
def split_street(line: str) -> tuple[str, str]:
    """Part a street from the unit behind it: ``210 HARBOR LN`` and ``STE 4``."""
    words = _LOST_BLANK.sub(r"\1 ", line[:_LONGEST].strip()).split()
    for place in range(1, len(words)):
        word = words_of(words[place]).strip()
        behind = words[place + 1 :]
        named = word in PARTS_OF_BUILDINGS and behind and _numbers(behind[0])
        if named or words[place].startswith("#"):
            return " ".join(words[:place]).rstrip(","), " ".join(words[place:])
    return " ".join(words), ""


@lru_cache(_REMEMBERED)
def door(street: str, unit: str = "") -> Door:
    """Give an address as one compares it: spelling and abbreviations make no difference."""
    own, inside = split_street(street)
    words = words_of(own.replace(".", "")).split()
    number = words_of((unit or inside).replace("#", " ")).split()
    bare = [word for word in number[:_MOST_UNIT_WORDS] if word not in PARTS_OF_BUILDINGS]
    return Door(tuple(SHORT_FORMS.get(word, word) for word in words), "".join(bare))


def same_street(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two streets are one: a direction or "street" left off makes no other."""
    if not one or not other or one[0] != other[0]:
        return False
    shorter, longer = sorted(("".join(one), "".join(other)), key=len)
    return shorter == longer or set(one) <= set(other) or set(other) <= set(one)


def is_post_box(street: str) -> bool:
    """Say whether a street's line is a box at the post office."""
    return bool(_BOX.search(street[:_LONGEST]))


def _numbers(word: str) -> bool:
    plain = words_of(word).strip()
    return len(plain) == 1 or any(map(str.isdecimal, plain))
