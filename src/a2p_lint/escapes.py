"""Writes what a terminal or an editor would obey or hide as an escape, so that it is seen."""

from __future__ import annotations

import re

# Characters that move the cursor, turn the writing direction or hide: controls (C1 too), bidi
# marks, zero-width and filler characters, line separators, halves of characters, tags.
_HIDDEN = (
    "\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
)
_UNSAFE = re.compile(f"[\x00-\x1f{_HIDDEN}]")


def visible(text: str) -> str:
    """Give a text in which each such character is a Python escape: ``\\x1b``, ``\\u202e``."""
    return _UNSAFE.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), text)


def visible_json(document: str) -> str:
    """Give a JSON document in which each such character is JSON's own escape: the same values.

    The control characters below a blank are those of the layout, as JSON's strings hold none.
    """
    if document.isascii() and "\x7f" not in document:
        return document
    return re.sub(f"[{_HIDDEN}]", _escaped, document)


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
