"""Leaves out of a message what a system fills in or links to, so that its words remain."""

import re

# Bounded: an opening bracket without its closing one must not make the whole text be read again.
SLOT = re.compile(r"\[[^\[\]]{0,60}\]|\{[^{}]{0,60}\}|<[^<>]{0,60}>")
"""A blank to fill in, which holds the word for something, not the thing: ``[First name]``."""


def opens_a_slot(text: str) -> bool:
    """Say quickly whether a text holds a sign with which slots open, percent signs among them."""
    return "[" in text or "{" in text or "<" in text or "%" in text


def without_slots_and_links(text: str) -> str:
    """Give a text without slots, links and e-mail addresses; runs of blanks become one."""
    return " ".join(
        run for run in SLOT.sub(" ", text).split() if "@" not in run and "://" not in run
    )
