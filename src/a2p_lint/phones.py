"""Small questions about telephone numbers in the North American Numbering Plan."""

from __future__ import annotations

import re
from functools import lru_cache

from a2p_lint.data.line_types import LINE_TYPE_WORDS, NOT_MOBILE
from a2p_lint.data.nanp import (
    AREA_CODES,
    COUNTRIES_BY_AREA_CODE,
    DIRECTORY_LINE,
    FICTIONAL_EXCHANGE,
    FICTIONAL_LINES,
    PLACEHOLDERS,
    PREMIUM,
    PREMIUM_EXCHANGE,
    SERVICE_CODES,
    TEST_EXCHANGES,
    TOLL_FREE,
    TOLL_FREE_RESERVED,
    WITHOUT_A_PLACE,
)
from a2p_lint.data.voip_carriers import WHOLESALERS

TOLL_FREE_CODES = tuple(sorted(TOLL_FREE))
"""The area codes of toll-free numbers, as people look for them."""

LINE_TYPES = frozenset(LINE_TYPE_WORDS.values())
"""The neutral words for kinds of telephone line."""

_NATIONAL = 10
# Nearly everybody's: "+1" and ten digits of which two must not be 0 or 1.
_ORDINARY = re.compile(r"\+1[2-9][0-9]{2}[2-9][0-9]{6}")
_ORDINARY_LENGTH = 12
_ORDINARY_AREAS = AREA_CODES.difference(
    COUNTRIES_BY_AREA_CODE, TOLL_FREE, TOLL_FREE_RESERVED, PREMIUM, WITHOUT_A_PLACE
)
_ODD_EXCHANGES = frozenset({PREMIUM_EXCHANGE, *SERVICE_CODES, *TEST_EXCHANGES})
_KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
# The area code is in figures always.
_FEWEST_BESIDE_LETTERS = 3
# As many numbers as a thousand applications hold; a service judges for ever.
_REMEMBERED = 4096
# "PN" and 32 digits at Twilio, "phone-" and as many at AWS, whole paths of names elsewhere.
_IDENTIFIER = re.compile(r"[a-z][\w:/.-]{19,}", re.I)
_SHORT_CODE_LENGTHS = (5, 6)
# "x12", "ext. 12", "poste 12": what a switchboard wants after the number.
_EXTENSIONS = ("ext", "poste", "x", "#")


def e164(text: str) -> str:
    """Give a number in E.164 form, or ``""`` when its digits cannot be one.

    Ten digits, or eleven that open with 1, are a North American number; other countries' numbers
    need their ``+``. Says nothing about whether the number is in use.
    """
    if _ORDINARY.fullmatch(text):
        return text
    digits = _digits(text)
    if text.lstrip().startswith("+"):
        return f"+{digits}" if digits else ""
    if len(digits) == _NATIONAL:
        return f"+1{digits}"
    # "001" and "0111" are how other countries dial +1.
    if digits.startswith("0"):
        digits = digits.removeprefix("011").removeprefix("00")
    return f"+{digits}" if len(digits) == _NATIONAL + 1 and digits[0] == "1" else ""


def _digits(text: str) -> str:
    if _ORDINARY.fullmatch(text):
        return text[1:]
    digits = "".join(character for character in text if character.isdecimal())
    if not digits.isascii():
        return "".join(str(int(character)) for character in digits)
    return _spelt(text) if _FEWEST_BESIDE_LETTERS <= len(digits) < _NATIONAL else digits


def _spelt(text: str) -> str:
    """Give the digits of a number that is partly in letters, as ``1-800-FLOWERS``."""
    keys = "".join(character for character in text.lower() if character.isalnum())
    number = keys.translate(_KEYPAD)
    whole = len(number) == _NATIONAL or (len(number) == _NATIONAL + 1 and number[0] == "1")
    if whole and number.isascii() and number.isdecimal():
        return number
    return "".join(character for character in text if character.isdecimal())


@lru_cache(_REMEMBERED)
def national(text: str) -> str:
    """Give the ten digits of a number under +1, however it is written; ``""`` for any other."""
    number = e164(text)
    return number[2:] if number.startswith("+1") and len(number) == _NATIONAL + 2 else ""


NUMBER_FAULTS = (
    "empty", "identifier", "short-code", "extension", "abroad", "length", "area-code", "exchange",
    "unassigned",
)  # fmt: skip
"""All that ``number_fault`` can say."""


@lru_cache(_REMEMBERED)
def number_fault(text: str) -> str:
    """Give what keeps a text from being a number that can be dialled under +1; ``""`` for nothing.

    ``empty`` no digits at all, ``identifier`` a provider's key for a number, ``extension`` a number
    with one, ``abroad`` another country code, ``area-code`` and ``exchange`` ones that cannot be,
    ``unassigned`` an area code that nobody has yet. Answers for the form alone: a fictional number
    has no fault.
    """
    if _ORDINARY.fullmatch(text) and text[2:5] in AREA_CODES and text[5:8] not in SERVICE_CODES:
        return ""
    number = national(text)
    if not number:
        digits = _digits(text)
        return _why_not_national(text, digits) if digits else "empty"
    area, exchange = number[:3], number[3:6]
    if not _may_open(area) or area[1] == "9":
        return "area-code"
    if not _may_open(exchange):
        return "exchange"
    return "" if _assigned(area) else "unassigned"


def _why_not_national(text: str, digits: str) -> str:
    folded = text.casefold()
    if _IDENTIFIER.fullmatch(text.strip()):
        return "identifier"
    if any(mark in folded for mark in _EXTENSIONS) and _before_extension(folded):
        return "extension"
    if text.lstrip().startswith("+"):
        return "length" if digits.startswith("1") else "abroad"
    if digits.startswith(("011", "00")) and len(digits) > _NATIONAL + 1:
        return "abroad"
    return "short-code" if len(digits) in _SHORT_CODE_LENGTHS else "length"


def _before_extension(folded: str) -> bool:
    return any(national(folded.partition(mark)[0]) for mark in _EXTENSIONS)


def _may_open(code: str) -> bool:
    """Say whether an area code or an exchange may begin so: not with 0 or 1, and no 911."""
    return code[0] not in "01" and code not in SERVICE_CODES


def _assigned(area: str) -> bool:
    """Say whether an area code is in use; one that our own table lacks may be a new one."""
    if area in AREA_CODES or area in COUNTRIES_BY_AREA_CODE or number_use(area):
        return True
    from phonenumbers import PhoneNumber, is_valid_number

    return is_valid_number(PhoneNumber(country_code=1, national_number=int(f"{area}2345678")))


def is_ordinary(text: str) -> bool:
    """Say whether a text is an American or Canadian number in E.164 form, kept for nothing else."""
    exchange, line = text[5:8], text[8:]
    return (
        text[:2] == "+1"
        and text[2:5] in _ORDINARY_AREAS
        and len(text) == _ORDINARY_LENGTH
        and text[1:].isdecimal()
        and text.isascii()
        and exchange[0] not in "01"
        and exchange not in _ODD_EXCHANGES
        and (exchange, line) != DIRECTORY_LINE
    )


def number_use(text: str) -> str:
    """Give what a number under +1 is kept for, by its digits alone; ``""`` for an ordinary one.

    ``toll-free``, ``toll-free-reserved`` (nobody can have one yet), ``premium``, ``no-place``
    (machines, follow-me numbers, carriers' own), ``information`` (directory enquiries), ``test``.
    A text of three digits is an area code. Mobile, landline and VoIP do not show in the digits.
    """
    number = text if len(text) == 3 else national(text)
    area, exchange, line = number[:3], number[3:6], number[6:]
    if area in TOLL_FREE:
        return "toll-free"
    if area in TOLL_FREE_RESERVED:
        return "toll-free-reserved"
    if area in PREMIUM or exchange == PREMIUM_EXCHANGE:
        return "premium"
    if area in WITHOUT_A_PLACE:
        return "no-place"
    if (exchange, line) == DIRECTORY_LINE:
        return "information"
    return "test" if exchange in TEST_EXCHANGES else ""


def is_toll_free(text: str) -> bool:
    """Say whether a number is a toll-free one, such as 833 or 888."""
    return national(text)[:3] in TOLL_FREE


def country_under_one(text: str) -> str:
    """Give the country of a number that shares +1 but is neither American nor Canadian, or ``""``.

    Puerto Rico and the other territories of the United States are American here.
    """
    return COUNTRIES_BY_AREA_CODE.get(national(text)[:3], "")


def is_fictional(text: str) -> bool:
    """Say whether a number is kept for fiction (555-0100 to 555-0199)."""
    number = national(text)
    return number[3:6] == FICTIONAL_EXCHANGE and number[6:8] == FICTIONAL_LINES


def is_placeholder(text: str) -> bool:
    """Say whether a number is what people type to have typed something, such as 123-456-7890."""
    digits = _digits(text)
    return digits in PLACEHOLDERS or digits.removeprefix("1") in PLACEHOLDERS


def line_type_word(value: str) -> str:
    """Give the neutral word for a look-up provider's line type; an unknown one stays as it is."""
    return LINE_TYPE_WORDS.get(value.strip().casefold().replace("-", "_").replace(" ", "_"), value)


def is_mobile(line_type: str) -> bool | None:
    """Say whether a line of this type is a mobile; None where the word does not tell."""
    return False if line_type in NOT_MOBILE else True if line_type == "mobile" else None


def is_internet_wholesaler(company: str) -> bool:
    """Say whether a company passes most of the numbers that it was given on as internet lines."""
    return " ".join(company.casefold().split()).startswith(WHOLESALERS)
