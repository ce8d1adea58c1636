"""Gives what a command found as a JSON document, headed by its format and the tool."""

from __future__ import annotations

import json
from collections.abc import Mapping

from a2p_lint import __version__
from a2p_lint.escapes import visible_json


def document(form: str, parts: Mapping[str, object]) -> str:
    """Give a document of a format as text, ending in a line break."""
    whole = {"format": form, "tool": {"name": "a2p-lint", "version": __version__}, **parts}
    return visible_json(json.dumps(whole, ensure_ascii=False, indent=2)) + "\n"
