"""Tells what a web page shows only after its scripts ran, where a browser looked at it."""

from __future__ import annotations

from collections.abc import Callable

from a2p_lint.data.page_states import BOT_WALL
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage
from a2p_lint.webpages import Document


def was_drawn(surface: Surface) -> bool:
    """Say whether the page is on record both as it was sent and as a browser showed it."""
    return surface.readable and bool(surface.page.rendered and surface.page.html)


def comes_by_script(surface: Surface, holds: Callable[[Document], bool]) -> bool:
    """Say whether scripts bring what ``holds`` asks for; a check for robots brings it otherwise."""
    if not was_drawn(surface) or surface.page.rendered == surface.page.html:
        return False
    sent = surface.before_scripts
    if sent.text.mentions(BOT_WALL) or Passage(sent.title).mentions(BOT_WALL):
        return False
    return holds(surface.document) and not holds(sent)
