"""Finds the known field that a misspelt or misplaced one was perhaps meant to be."""

from __future__ import annotations

import re
from collections.abc import Iterable

from a2p_lint.readers.flaws import LONGEST_NAME
from a2p_lint.readers.shapes import paths

_ALIKE = 75
"""From 0 to 100: ``optin_message`` and ``adress`` are above it, other words below."""


def nearest(written: str, block: str, known: Iterable[str]) -> str:
    """Give the dotted path of the closest field, or ``""``.

    A name much like one of the same block comes first, then the same name in another block.
    """
    # Eighty-five milliseconds to import, and only a file with an unknown field needs it.
    from rapidfuzz import fuzz, process

    name = _folded(written)
    found = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if found is not None:
        return block + str(found[0])
    return paths().get(name, "")


def _folded(written: str) -> str:
    """Spell a name as ours are: ``legalName``, ``Legal Name`` and ``LEGAL-NAME`` alike."""
    apart = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", written[:LONGEST_NAME])
    return re.sub(r"[\W_]+", "_", apart.lower()).strip("_")
