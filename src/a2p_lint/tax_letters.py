"""Small questions about the IRS letter on record beside an application."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from a2p_lint.names import core, designators, plain
from a2p_lint.tax_ids import ein

if TYPE_CHECKING:
    from a2p_lint.application import Brand
    from a2p_lint.evidence import Evidence
    from a2p_lint.records import Letter

SAME, SPELLING, DESIGNATOR, OTHER = "", "spelling", "designator", "other"

_CONTROL_LENGTH = 4
_LONGEST_SLIP = 2
_LEAST_FOR_A_SLIP = 5
_LONGEST_NAME = 300
# Several rules ask about the same two names.
_REMEMBERED = 64
# What a scan takes for one another, each as one of its kind.
_LOOK_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "5": "s", "8": "b", "6": "g", "2": "z"})
_OWNERS = ("sole mbr", "mbr", "gen ptr", "ptr", "ttee")


def letter_of(evidence: Evidence, brand: Brand) -> Letter | None:
    """Give the letter that counts of those that could be read; None where there is none.

    First one with the brand's own EIN, then one that was not read off a picture, then the newest.
    """
    readable = [letter for letter in evidence.letters.values() if not letter.cause]
    if len(readable) < 2:
        return readable[0] if readable else None
    own = ein(brand.ein)
    return max(readable, key=lambda letter: _rank(letter, own))


def _rank(letter: Letter, own: str) -> tuple[bool, bool, date]:
    known = bool(own) and ein(letter.ein) == own
    return known, not is_pictured(letter), letter.issued_on or date.min


def is_pictured(letter: Letter) -> bool:
    """Say whether a letter was read off a picture, in which signs are mistaken for others."""
    return letter.read_by == "ocr"


def name_difference(name: str, letter: Letter) -> str:
    """Say how a name differs from the letter's: not at all, in ``SPELLING``, ``DESIGNATOR``, else.

    The letter is in capitals, so that case says nothing. A long name may go on in its second line.
    """
    kinds = {_difference(name, printed) for printed in _printed(letter)}
    return next(kind for kind in (SAME, SPELLING, DESIGNATOR, OTHER) if kind in kinds)


def _printed(letter: Letter) -> Iterator[str]:
    yield letter.legal_name
    if letter.second_name and not letter.second_name.startswith("%"):
        yield f"{letter.legal_name} {letter.second_name}"


@lru_cache(_REMEMBERED)
def _difference(name: str, printed: str) -> str:
    if " ".join(name.split()).casefold() == " ".join(printed.split()).casefold():
        return SAME
    if squeezed(name) != squeezed(printed):
        return OTHER
    return SPELLING if designators(name) == designators(printed) else DESIGNATOR


def squeezed(name: str) -> str:
    """Give a name's letters and digits without its designator, article, "and" and blanks."""
    words = core(name) or tuple(plain(name).split())
    return "".join(word for word in words if word != "and")


def manner(name: str, printed: str) -> str:
    """Say how a name is not another: ``order``, ``left-out``, ``added``, ``slip`` or ``other``."""
    one, two = core(name), core(printed)
    if sorted(one) == sorted(two):
        return "order"
    if set(one) < set(two):
        return "left-out"
    if set(two) < set(one):
        return "added"
    return "slip" if _slips("".join(one), "".join(two)) else "other"


def _slips(one: str, two: str) -> bool:
    # Comparing takes the square of the length, and no name is that long.
    if min(len(one), len(two)) < _LEAST_FOR_A_SLIP or max(len(one), len(two)) > _LONGEST_NAME:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(one, two, score_cutoff=_LONGEST_SLIP) <= _LONGEST_SLIP


def may_be_misread(one: str, two: str) -> bool:
    """Say whether two texts differ in nothing that a scan does not mistake: blanks, 0 and O ..."""
    return _by_looks(one) == _by_looks(two)


def _by_looks(text: str) -> str:
    return "".join(plain(text).split()).translate(_LOOK_ALIKE)


def is_trade_name(brand: Brand, letter: Letter) -> bool:
    """Say whether what is given as legal name is the trade name: the DBA, or the second line's."""
    if brand.dba.strip() and plain(brand.legal_name) == plain(brand.dba):
        return True
    name = squeezed(brand.legal_name)
    second = " ".join(word for word in plain(letter.second_name).split() if word != "dba")
    if not second or second.endswith(_OWNERS) or letter.second_name.startswith("%"):
        return False
    return name == squeezed(second)


def fits_control(letter: Letter) -> bool:
    """Say whether the name control begins a word of the letter's names; a blank one always does.

    The IRS takes the first four signs of a company's name, of the last name of a person, and leaves
    out an article: any word may be the one.
    """
    control = _signs(letter.name_control)
    names = (letter.legal_name, letter.second_name)
    starts = {
        "".join(words[place : place + _CONTROL_LENGTH])[:_CONTROL_LENGTH]
        for words in (list(filter(None, map(_signs, name.split()))) for name in names)
        for place in range(len(words))
    }
    return not control or any(start.startswith(control) for start in starts)


def _signs(text: str) -> str:
    return "".join(sign for sign in text.upper() if sign.isalnum() or sign in "&-")
