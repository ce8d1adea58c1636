"""Small questions about tax numbers, asked the same way by all checks."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from a2p_lint.addresses import country_named
from a2p_lint.data.tax_id_words import EIN_LABELS, EIN_TYPES
from a2p_lint.text import fold, words_of

if TYPE_CHECKING:
    from a2p_lint.application import Brand

EIN_FLAWS = ("no-number", "personal", "grouped", "masked", "letters", "too-short", "too-long")
"""Every way in which ``ein_flaw`` finds that a text is no EIN."""

_EIN_DIGITS = 9
_WRITTEN = re.compile(r"\d{2}-?\d{7}", re.ASCII)
_INITIALS = re.compile(r"(?<=[a-z])\.(?=[a-z])")
_LETTERS = re.compile(r"[^\W\d_]+")
_GROUPS = re.compile(r"[0-9]+")
_HIDDEN = re.compile(r"[*•●∗·#?_]{2}|x{2}")


def holds_ein(brand: Brand) -> bool:
    """Say whether the brand's tax number is meant as an EIN, and not another country's number.

    The number's own country goes before the brand's, and another type is believed in any country.
    """
    kind = words_of(brand.tax_id_type).strip()
    country = country_named(brand.tax_id_country, brand.country, brand.address.country)
    return (not kind or kind in EIN_TYPES) and country in ("", "US")


def ein(text: str) -> str:
    """Give the nine digits of an EIN, or ``""`` when the text is none; see ``ein_flaw``."""
    return "" if ein_flaw(text) else "".join(_GROUPS.findall(_plain(text)))


def ein_flaw(text: str) -> str:
    """Say what keeps a text from being an EIN, one of ``EIN_FLAWS``, or ``""`` for an EIN.

    What a form or a clerk takes off is no flaw: full-width digits, any dash, blanks, dots, quotes
    and a label such as "EIN:". Whether the number was ever issued is another question.
    """
    if _WRITTEN.fullmatch(text):
        return ""
    plain = _plain(text)
    groups = _GROUPS.findall(plain)
    digits = sum(map(len, groups))
    lettered = any(word not in EIN_LABELS for word in _LETTERS.findall(plain))
    if not digits:
        return "no-number"
    if [len(group) for group in groups] == [3, 2, 4]:
        return "personal"
    if digits == _EIN_DIGITS and not lettered:
        # Blanks mean nothing, but a hyphen or a dot elsewhere makes it another kind of number.
        parts = _GROUPS.findall("".join(plain.split()))
        return "" if [len(part) for part in parts] in ([9], [2, 7]) else "grouped"
    if _HIDDEN.search(plain):
        return "masked"
    if lettered:
        return "letters"
    return "too-short" if digits < _EIN_DIGITS else "too-long"


def _plain(text: str) -> str:
    """Give the text in plain digits and small letters, without invisible characters."""
    shown = (
        _digit(character)
        for character in unicodedata.normalize("NFKC", text)
        if unicodedata.category(character) != "Cf"
    )
    return _INITIALS.sub("", fold("".join(shown)))


def _digit(character: str) -> str:
    return str(unicodedata.decimal(character)) if character.isdecimal() else character
