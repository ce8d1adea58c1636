"""Small questions about how many messages a form says will be sent."""

import re

_NUMBER = re.compile(r"\s*(\d{1,3}(?:[, .']\d{3})+|\d{1,9})\s*\+?\s*", re.ASCII)


def monthly_volume(text: str) -> int | None:
    """Give the number that a text holds and nothing else: "10,000", "1000", "10,000,000+"."""
    found = _NUMBER.fullmatch(text)
    return int(re.sub(r"\D", "", found[1])) if found else None
