"""Small questions about telephone numbers in the North American Numbering Plan."""

from __future__ import annotations

from a2p_lint.data.line_types import LINE_TYPE_WORDS, NOT_MOBILE

_NATIONAL = 10


def e164(text: str) -> str:
    """Give a number in E.164 form, or ``""`` when its digits cannot be one.

    Ten digits, or eleven that open with 1, are a North American number; other countries' numbers
    need their ``+``. Says nothing about whether the number is in use.
    """
    digits = "".join(character for character in text if character.isdecimal())
    if not digits.isascii():
        digits = "".join(str(int(character)) for character in digits)
    if text.lstrip().startswith("+"):
        return f"+{digits}" if digits else ""
    if len(digits) == _NATIONAL:
        return f"+1{digits}"
    return f"+{digits}" if len(digits) == _NATIONAL + 1 and digits[0] == "1" else ""


def line_type_word(value: str) -> str:
    """Give the neutral word for a look-up provider's line type; an unknown one stays as it is."""
    return LINE_TYPE_WORDS.get(value.strip().casefold().replace("-", "_").replace(" ", "_"), value)


def is_mobile(line_type: str) -> bool | None:
    """Say whether a line of this type is a mobile; None where the word does not tell."""
    return False if line_type in NOT_MOBILE else True if line_type == "mobile" else None
