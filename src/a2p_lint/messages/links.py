"""Tells whether a message holds a link or a telephone number, or the slot for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Hosts are written without a scheme, too. After a full stop without a blank ("today.Me") some of
# these are words, so those count only with a path behind them.
_SURE = (
    "com|org|net|edu|gov|info|biz|app|dev|io|ai|shop|store|online|xyz|health|dental|church|"
    "clinic|law|gle|example|test|invalid"
)
_WITH_PATH = "ca|us|co|me|ly|gl|gd|to|be|it|is|in|id|mx|fr|es|uk|eu|tv|cc|link|page|site|live|news"
_HOST = re.compile(
    rf"\.(?:(?:{_SURE})(?![a-z0-9@-])(?!\.[a-z])|(?:{_WITH_PATH})/[a-z0-9\[{{])", re.IGNORECASE
)
_SLOT = re.compile(
    r"[\[{<%][^\[\]{}<>%]{0,30}?(?<![a-z])(?:link|url|lien|enlace|website)s?(?![a-z])"
    r"[^\[\]{}<>%]{0,20}[\]}>%]"
)
_SLOT_WORDS = ("link", "url", "lien", "enlace", "website")
_TRIMMED = "\"'“”‘’«»()<>,;!?.…"


def links(text: str) -> Iterator[str]:
    """Give each link of a message as it is written; a slot for a link is one, an e-mail none."""
    for marker in ("://", "www."):
        place = text.find(marker)
        if place != -1:
            yield _run(text, place)
    if "." in text:
        for host in _HOST.finditer(text):
            run = _run(text, host.start())
            if "@" not in run and "://" not in run and run[:4].lower() != "www.":
                yield run
    folded = text.lower()
    if any(word in folded for word in _SLOT_WORDS):
        yield from (text[slice(*slot.span())] for slot in _SLOT.finditer(folded))


def _run(text: str, place: int) -> str:
    """Give what stands between blanks round a place, without the marks at its ends."""
    before, after = text[:place], text[place:]
    start = before.split()[-1] if before and not before[-1].isspace() else ""
    return f"{start}{after.split(maxsplit=1)[0]}".strip(_TRIMMED)
