"""Whole outputs kept as text: read them in a review as their reader will.

``A2P_LINT_GOLDEN=write pytest tests/render`` writes them anew.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def kept(name: str, text: str) -> str:
    """Give the kept output of that name; written anew first where that is asked for."""
    path = FOLDER / name
    if os.environ.get("A2P_LINT_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8", newline="\n")
    return path.read_text(encoding="utf-8")
