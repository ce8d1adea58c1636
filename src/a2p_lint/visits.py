"""Tells whether people could open a web page, by the record of one visit."""

from __future__ import annotations

from a2p_lint.evidence import WebPage
from a2p_lint.text import Passage, Words

OPENING_FAILURES = (
    "dns", "tls", "timeout", "status", "private-address", "connection", "redirects", "scheme"
)  # fmt: skip
"""The causes that keep people out, too; the others stop a robot, or a page too large to read."""

# What these say to a robot, they say to a person. Others (400, 405, 429, 999) may be meant for
# robots alone.
_TELLING = frozenset({401, 403, 404, 410, 451})
# A check for robots, which people pass, answers with one of these.
_BOT_CHECKS = frozenset({403, 503})


def stopped(page: WebPage, bot_check: Words) -> str | None:
    """Give what keeps people from a web page: ``dns``, ``status-404`` ...; ``""`` for nothing.

    None where the record does not tell: a check for robots, or an answer that they alone may get.
    """
    if page.failure not in ("", "status"):
        return page.failure
    status = page.status
    if not page.failure:
        return ""
    if status is None:
        return "status"
    if status in _BOT_CHECKS and Passage(page.html).mentions(bot_check):
        return None
    if 500 <= status < 600:
        return "status-5xx"
    return f"status-{status}" if status in _TELLING else None
