"""Small questions about postal addresses in the United States and Canada."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from a2p_lint.data.fsa import LETTERS_NEVER_USED, PROVINCES_OF_FSA, PROVINCES_OF_LETTER
from a2p_lint.data.mail_addresses import AGENT_STREETS, STREET_WORDS, UNIT_WORDS
from a2p_lint.data.regions import COUNTRIES, PROVINCES, STATES
from a2p_lint.data.zip3 import ZIP3_OF_STATE, ZIP3_SHARED, ZIP_SHARED
from a2p_lint.text import fold, words_of

_ZIP = re.compile(r"[0-9]{5}(?:[0-9]{4})?")
_CANADIAN = re.compile(r"(?:[A-Z][0-9]){3}")
# Territories of the United States that have a country code of their own, their postal one.
_TERRITORIES = frozenset({"PR", "VI", "GU", "AS", "MP"})
_DIRECTIONS = {"n": "north", "no": "north", "s": "south", "so": "south", "w": "west"}
_REMEMBERED = 1024
# A unit stands right behind its street: so many characters, and so many words, are read.
_ADDRESS_REACH = 90
_WORDS_TO_UNIT = 5


class PostalCode(NamedTuple):
    """What the form of a postal code says: its country, and the regions that it may lie in.

    ``regions`` is empty where the country has given out no code that begins so.
    """

    country: str
    regions: tuple[str, ...]


@lru_cache(_REMEMBERED)
def postal_code(text: str) -> PostalCode | None:
    """Tell what a ZIP code or a Canadian postal code says; None when it has the form of neither."""
    code = text if _ZIP.fullmatch(text) else _letters_and_digits(text).upper()
    if _ZIP.fullmatch(code):
        states = ZIP_SHARED.get(code[:5]) or _states_of_zip3().get(int(code[:3]), ())
        return PostalCode("US", states)
    if _CANADIAN.fullmatch(code):
        return PostalCode("CA", _provinces(code))
    return None


def region_code(text: str, country: str = "") -> str:
    """Give the two-letter code of a state, territory or province, however written, or ``""``.

    A Canadian ``country`` is asked first: N.-É. is Nova Scotia there, and Nebraska's NE elsewhere.
    """
    if text in (PROVINCES if country == "CA" else STATES):
        return text
    # "Québec (QC)" says it twice.
    key = _letters_and_digits(text.partition("(")[0] or text)
    own, other = ("CA", "US") if country == "CA" else ("US", "CA")
    return (
        _regions(own).get(key)
        or _regions(other).get(key)
        # the codes of ISO 3166-2, US-OR and CA-QC
        or _regions(key[:2].upper()).get(key[2:], "")
        or _regions("US").get(_long_form(text), "")
    )


def _long_form(text: str) -> str:
    """Write out "N. Dakota" and take "State of" away; the result has letters only."""
    words = [word for word in words_of(text).split() if word not in ("state", "of", "the")]
    return "".join(_DIRECTIONS.get(words[0], words[0]) + "".join(words[1:]) if words[1:] else words)


def country_of_region(code: str) -> str:
    """Give the country of a two-letter code that ``region_code`` gave; ``""`` for no code."""
    return "US" if code in STATES else "CA" if code in PROVINCES else ""


def country_named(*texts: str) -> str:
    """Give the country that the first of the texts with something in it names.

    ``US`` or ``CA`` for any of their spellings, another country as it is written, ``""`` for none.
    """
    for text in texts:
        if text in ("US", "CA"):
            return text
        if key := text and _letters_and_digits(text):
            return _countries().get(key, text)
    return ""


def is_agents_street(street: str, zip_code: str) -> bool:
    """Say whether a street is that of a registered agent's address.

    What follows the street's name, such as a suite, takes nothing away.
    """
    streets = AGENT_STREETS.get(zip_code.strip()[:5], ())
    if not streets:
        return False
    short = " ".join(STREET_WORDS.get(word, word) for word in words_of(street).split())
    return any(f"{short} ".startswith(f"{known} ") for known in streets)


@lru_cache(_REMEMBERED)
def house_number(street: str) -> str:
    """Give the number that a street begins with; ``""`` where it has none, or a unit as well."""
    words = words_of(street).split()
    if "#" in street or not UNIT_WORDS.isdisjoint(words) or not words or not words[0].isdecimal():
        return ""
    # "300-1250, rue": in Canada the unit may stand in front.
    return "" if words[1:2] and words[1].isdecimal() else words[0]


@lru_cache(_REMEMBERED)
def _name_of_street(street: str) -> str:
    words = (word for word in words_of(street).split()[1:] if word not in STREET_WORDS)
    return max(words, key=len, default="")


def unit_beside(text: str, street: str) -> str:
    """Give the unit that stands behind a street in a text; ``""`` where the street stands alone.

    The street is known by its number and its longest word.
    """
    number = house_number(street)
    place = text.find(number) if number else -1
    while place != -1:
        if not text[place - 1 : place].isalnum():
            near = text[place : place + _ADDRESS_REACH]
            lowered = near.lower()
            if "#" in near or any(word in lowered for word in UNIT_WORDS):
                words = words_of(near.replace("#", " unit ")).split()
                if unit := _unit_behind(words, _name_of_street(street)):
                    return unit
        place = text.find(number, place + 1)
    return ""


def _unit_behind(words: list[str], name: str) -> str:
    if not name or name not in words[1:5]:
        return ""
    first = words.index(name, 1) + 1
    for place in range(first, min(first + _WORDS_TO_UNIT, len(words) - 1)):
        if _ZIP.fullmatch(words[place]):
            return ""
        behind = words[place + 1]
        if words[place] in UNIT_WORDS and (len(behind) == 1 or behind[0].isdecimal()):
            return f"{words[place]} {behind}"
    return ""


def in_united_states(country: str) -> bool:
    """Say whether what names a country names the United States, or one of their territories."""
    return country_named(country) == "US" or region_code(country) in _TERRITORIES


def _letters_and_digits(text: str) -> str:
    return "".join(filter(str.isalnum, fold(text)))


def _provinces(code: str) -> tuple[str, ...]:
    if not LETTERS_NEVER_USED.isdisjoint(code):
        return ()
    return PROVINCES_OF_FSA.get(code[:3]) or PROVINCES_OF_LETTER.get(code[0], ())


@cache
def _states_of_zip3() -> Mapping[int, tuple[str, ...]]:
    alone = {
        prefix: (state,)
        for state, ranges in ZIP3_OF_STATE.items()
        for span in ranges.split()
        for prefix in range(int(span[:3]), int(span[-3:]) + 1)
    }
    return {**alone, **{int(prefix): states for prefix, states in ZIP3_SHARED.items()}}


@cache
def _regions(country: str) -> Mapping[str, str]:
    return _by_spelling({"US": STATES, "CA": PROVINCES}.get(country, {}))


@cache
def _countries() -> Mapping[str, str]:
    return _by_spelling(COUNTRIES)


def _by_spelling(table: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    return {
        _letters_and_digits(spelling): code
        for code, spellings in table.items()
        for spelling in (code, *spellings)
    }
