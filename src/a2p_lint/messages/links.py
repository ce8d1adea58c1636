"""Finds the links of a message, and the slots for links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

# Hosts are written without a scheme, too. After a full stop without a blank ("today.Me") some of
# these are words, so those count only with a path behind them.
_SURE = (
    "com|org|net|edu|gov|info|biz|app|dev|io|ai|shop|store|online|xyz|health|dental|church|"
    "clinic|law|gle|example|test|invalid"
)
_WITH_PATH = "ca|us|co|me|ly|gl|gd|to|be|it|is|in|id|mx|fr|es|uk|eu|tv|cc|link|page|site|live|news"
_HOST = re.compile(
    rf"\.(?=[^\W\d_])(?:(?:{_SURE})(?![a-z0-9@-])(?!\.[a-z])|(?:{_WITH_PATH})/[a-z0-9\[{{])",
    re.IGNORECASE,
)
_DOT_INSIDE = re.compile(r"\.[^\W_]")
_SLOT = re.compile(
    r"[\[{<%]{1,2}[^\[\]{}<>%]{0,30}?"
    r"(?:(?<![A-Za-z])(?i:link|url|lien|enlace|website)s?|(?<=[a-z])(?:Link|Url|URL)s?)(?![a-z])"
    r"[^\[\]{}<>%]{0,20}[\]}>%]{1,2}"
)
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|No|Prof|Rev)$")
_SLOT_WORDS = ("link", "url", "lien", "enlace", "website")
# Begins only where a run of its signs begins, and takes the run whole: linear on any text.
_HOST_AND_PATH = re.compile(
    r"(?<![\w.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}(?::\d{1,5})?/[\w\[{<%*]\S*",
    re.IGNORECASE,
)
_REMEMBERED = 1024
# No browser opens a longer one; read so far only, many links in one text take no longer each.
_LONGEST = 2000
_TRIMMED = "\"'“”‘’«»()<>,;!?.…"


def may_hold_links(text: str) -> bool:
    """Say quickly whether there may be a link in one message, or in several put together."""
    if "://" in text or "www." in text or any(True for _ in _hosts(text)):
        return True
    folded = text.lower()
    return any(word in folded for word in _SLOT_WORDS) and _SLOT.search(text) is not None


def may_name_a_host(text: str) -> bool:
    """Say quickly whether there may be a host in one message, or in several put together."""
    return _DOT_INSIDE.search(text) is not None


def links(text: str) -> Iterator[str]:
    """Give each link of a message as it is written; a slot for a link is one, an e-mail none."""
    return iter(_all_links(text))


# Several rules look for links in the same few texts.
@lru_cache(_REMEMBERED)
def _all_links(text: str) -> tuple[str, ...]:
    return tuple(_each_link(text))


def _each_link(text: str) -> Iterator[str]:
    for marker in ("://", "www."):
        place = text.find(marker)
        while place != -1:
            yield _run(text, place)
            place = text.find(marker, place + len(marker))
    if "." in text:
        for host in _hosts(text):
            run = _run(text, host.start())
            if "@" not in run and "://" not in run and run[:4].lower() != "www.":
                yield run
    folded = text.lower()
    if any(word in folded for word in _SLOT_WORDS):
        yield from (slot[0] for slot in _SLOT.finditer(text))


def links_with_path(text: str) -> Iterator[str]:
    """Give each link that leads into a site, from its host on: ``bit.ly/x`` of ``https://bit.ly/x``.

    A host without a path may only be spoken of, and is none.
    """
    if "/" in text:
        yield from (found[0].rstrip(_TRIMMED) for found in _HOST_AND_PATH.finditer(text))


def _hosts(text: str) -> Iterator[re.Match[str]]:
    """Give each ending of a host; a blank forgotten before a word in capitals makes none.

    "We are closed.App users ..." and "Mr.Law" are no links; "Oak.App" and "OAK.COM" are.
    """
    for host in _HOST.finditer(text):
        ending = text[host.start() + 1 : host.end()]
        named = _run(text, host.start())[:1].isupper() and not _TITLE.search(text, 0, host.start())
        if ending[0].islower() or ending.isupper() or named:
            yield host


def _run(text: str, place: int) -> str:
    """Give what stands between blanks round a place, without the marks at its ends."""
    before = text[max(0, place - _LONGEST) : place]
    start = before.rsplit(maxsplit=1)[-1] if before and not before[-1].isspace() else ""
    return f"{start}{text[place : place + _LONGEST].split(maxsplit=1)[0]}".strip(_TRIMMED)
