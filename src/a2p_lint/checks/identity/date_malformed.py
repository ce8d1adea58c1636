"""A date that is given must be a calendar date, written year-month-day."""

import re
from collections.abc import Iterator
from datetime import date

from a2p_lint.context import Context
from a2p_lint.findings import Hit

_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def check(context: Context) -> Iterator[Hit]:
    """Hit every date that the calendar does not have, or that is written in another way."""
    dates = (
        ("/submitted_on", context.application.submitted_on),
        ("/brand/ein_issued_on", context.brand.ein_issued_on),
    )
    for pointer, text in dates:
        if text and not text.isspace() and not _is_date(text.strip()):
            yield Hit(pointer, {"given": text})


def _is_date(text: str) -> bool:
    if not _WRITTEN.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
