"""Finds the ways in which a message lets people reach somebody: phone, e-mail, web address."""

from __future__ import annotations

import re

from a2p_lint.messages.links import links
from a2p_lint.messages.phone_numbers import count_digits, phone_numbers

_LEAST_DIGITS = 7
_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+")
# "lane.ca" counts as a web address here, and a blank to fill in for any contact.
_BARE_HOST = re.compile(r"(?<![\w.])[a-z0-9-]{2,63}\.[a-z]{2,12}(?![\w@])")
_SLOT = re.compile(
    r"[\[{<%][^\[\]{}<>%]{0,30}?(?:e-?mail|courriel|correo|contact|phone|tel|number|link|url|site)"
    r"[^\[\]{}<>%]{0,20}[\]}>%]",
    re.IGNORECASE,
)


def emails(text: str) -> tuple[str, ...]:
    """Give the e-mail addresses of a message as they are written."""
    runs = (run for run in text.split() if "@" in run) if "@" in text else ()
    return tuple(found[0].strip("'.-") for run in runs for found in _EMAIL.finditer(run))


def offers_contact(text: str) -> bool:
    """Say whether a message gives a telephone number, an e-mail or web address, or a slot for one.

    Anything that may be one counts: digits enough for a number, a handle, a bare host.
    """
    return (
        "@" in text
        or count_digits(text) >= _LEAST_DIGITS
        or _BARE_HOST.search(text) is not None
        or next(links(text), None) is not None
        or next(phone_numbers(text), None) is not None
        or _SLOT.search(text) is not None
    )
