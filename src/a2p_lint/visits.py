"""Tells whether people could open a web page, by the record of one visit."""

from __future__ import annotations

from a2p_lint.data.page_states import BOT_WALL, CAPTCHAS
from a2p_lint.evidence import WebPage
from a2p_lint.text import Passage

OPENING_FAILURES = (
    "dns", "tls", "timeout", "status", "private-address", "connection", "redirects", "scheme"
)  # fmt: skip
"""The causes that keep people out, too; the others stop a robot, or a page too large to read."""

# What these say to a robot, they say to a person. Others (400, 405, 429, 999) may be meant for
# robots alone, and a redirect on its own does not tell what is behind it.
_TELLING = frozenset({401, 403, 404, 410, 451})
# A check for robots, which people pass, answers with one of these.
_BOT_CHECKS = frozenset({403, 503})


def stopped(page: WebPage) -> str | None:
    """Give what keeps people from a web page: ``dns``, ``status-404`` ...; ``""`` for nothing.

    None where the record does not tell: a check for robots, an answer that they alone may get, a
    redirect, or a record of nothing.
    """
    if page.failure not in ("", "status"):
        return page.failure
    status = page.status
    if status is None:
        opened = bool(page.html.strip() or page.rendered.strip())
        return page.failure or ("" if opened else None)
    if not page.failure:
        return "" if 200 <= status < 300 else None
    if status in _BOT_CHECKS and _checks_for_robots(page):
        return None
    if 500 <= status < 600:
        return "status-5xx"
    return f"status-{status}" if status in _TELLING else None


def _checks_for_robots(page: WebPage) -> bool:
    said = Passage(page.html)
    return said.mentions(BOT_WALL) or said.mentions(CAPTCHAS)
