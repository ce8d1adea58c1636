"""Finds the telephone numbers of a message, and the slots for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_GAP = "[ .\\-/\u00a0\u2010\u2011\u2013]"
_NOT_DIGITS = bytes(code for code in range(128) if not chr(code).isdigit())
# 800-FLOWERS has three digits, 555-0120 seven.
_FEWEST = 3
_FEWEST_WITHOUT_LETTERS = 7
_AREA_FIRST = re.compile(
    rf"(?<![\w#.\-])(?:\+?1{_GAP}{{0,2}})?(?:\([2-9]\d\d\){_GAP}?|[2-9]\d\d{_GAP})"
    rf"[2-9]\d\d{_GAP}\d{{4}}(?!{_GAP}?\d|\w)"
)
_WITH_PLUS = re.compile(r"(?<!\w)\+\d[\d\s().\-]{7,16}\d(?!\w)")
_WITH_LETTERS = re.compile(
    rf"(?<!\w)(?:1{_GAP})?\(?8(?:00|33|44|55|66|77|88)\)?{_GAP}(?=[\dA-Z\-]*[A-Z]{{3}})"
    r"[\dA-Z]{2,4}-?[\dA-Z]{2,8}(?!\w)"
)
# Seven digits, or ten in a row, are a telephone number where one is told to use them.
_TOLD = re.compile(
    r"(?:\bcall|\btext|\bphone|\btel|\bdial|\bring|llame|llamar|appel\w{1,4}|\bcomposez|marque)"
    rf"\W[^\d.!?\n]{{0,24}}((?:1?[2-9]\d\d)?\d{{3}}{_GAP}?\d{{4}})(?!{_GAP}?\d|\w)",
    re.IGNORECASE,
)
_SLOT = re.compile(
    r"[\[{<%][^\[\]{}<>%]{0,30}?"
    r"(?:(?:(?<!head)(?<!smart)phone|tel|hotline|telefono|call ?back|mobile)"
    r"(?:[ _-]?(?:number|no\.?|num|#))?"
    r"|(?:contact|support|toll.?free|local|office|store|business|our|your|care)[ _-]?number)"
    r"\s?[\]}>%]"
)
_SLOT_WORDS = ("phone", "tel", "number", "hotline", "back", "mobile")
_OTHER_THINGS = re.compile(
    r"(?:order|invoice|ticket|tracking|track|case|claim|ref|reference|confirmation|account|acct|id"
    r"|code|policy|reservation|booking|serial|part|item|sku|parcel|package|commande|pedido|colis)"
    r"(?:\s?(?:number|num|no|nº|n°|#))?[\s.:#is]{0,4}$",
    re.IGNORECASE,
)


# Several rules ask it of the samples put together.
@lru_cache(maxsize=64)
def holds_phone_number(text: str) -> bool:
    """Say whether a telephone number, or a slot for one, stands in a message or in several."""
    return next(phone_numbers(text), None) is not None


def count_digits(text: str) -> int:
    """Count the digits 0 to 9 of a text."""
    return len(text.encode("ascii", "ignore").translate(None, _NOT_DIGITS))


def phone_numbers(text: str) -> Iterator[str]:
    """Give each telephone number of a message as it is written; a slot for one counts.

    Digits that stand as an order, ticket or account number are none, whatever their shape.
    """
    # The patterns are slow, and most messages have too few digits for any of them.
    digits = count_digits(text)
    if digits >= _FEWEST:
        for pattern in (_AREA_FIRST, _WITH_PLUS, _WITH_LETTERS):
            for number in pattern.finditer(text):
                if not _OTHER_THINGS.search(text[max(0, number.start() - 24) : number.start()]):
                    yield number[0].strip()
        if digits >= _FEWEST_WITHOUT_LETTERS:
            yield from (told[1] for told in _TOLD.finditer(text))
    folded = text.lower()
    if any(word in folded for word in _SLOT_WORDS):
        yield from (text[slice(*slot.span())] for slot in _SLOT.finditer(folded))


_MAYBE = re.compile(
    rf"\d{_GAP}?\d{{2}}{_GAP}?\d(?:{_GAP}?\d){{2,}}"
    r"|[\[{<%][^\[\]{}<>%]{0,30}(?:phone|tel|number|num|hotline|mobile)[^\[\]{}<>%]{0,20}[\]}>%]"
    r"|[x#_]{3}",
    re.IGNORECASE,
)


def may_hold_phone_numbers(text: str) -> bool:
    """Say whether anything in a message could be a telephone number or a slot for one."""
    return _MAYBE.search(text) is not None or next(phone_numbers(text), None) is not None
