"""Tells what a web page can show only after its scripts ran."""

from __future__ import annotations

from collections.abc import Callable

from a2p_lint.data.page_states import BOT_WALL
from a2p_lint.page_states import SHELL, page_state
from a2p_lint.surfaces import Surface
from a2p_lint.text import Passage
from a2p_lint.webpages import Document


def was_drawn(surface: Surface) -> bool:
    """Say whether the page is on record both as it was sent and as a browser showed it."""
    return surface.readable and bool(surface.page.rendered and surface.page.html)


def tells_of_scripts(surface: Surface) -> bool:
    """Say whether a record can tell what comes by scripts: seen by a browser, or empty."""
    return was_drawn(surface) or waits_for_scripts(surface)


def waits_for_scripts(surface: Surface) -> bool:
    """Say whether a page as it was sent shows hardly anything, and nobody ran its scripts."""
    return (
        surface.readable
        and not surface.page.rendered
        and not surface.document.embeds
        and page_state(surface) == SHELL
    )


def comes_by_script(surface: Surface, holds: Callable[[Document], bool]) -> bool:
    """Say whether scripts alone can bring what ``holds`` asks for; a check for robots is no lack.

    Where nobody ran the scripts of a page that is empty without them, nothing else can bring it.
    """
    if waits_for_scripts(surface):
        return not holds(surface.document)
    if not was_drawn(surface) or surface.page.rendered == surface.page.html:
        return False
    sent = surface.before_scripts
    if sent.text.mentions(BOT_WALL) or Passage(sent.title).mentions(BOT_WALL):
        return False
    return holds(surface.document) and not holds(sent)
