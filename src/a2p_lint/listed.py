"""Folds every spelling of a listed value to one key, so that a table can be asked about it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_LONE_LETTERS = re.compile(r"(?<![a-z0-9])[a-z](?:_[a-z](?![a-z0-9]))+")


def folded_key(value: str) -> str:
    """Give the key of a listed value: case, accents, punctuation and "L.L.C." do not matter."""
    plain = unicodedata.normalize("NFKD", value).encode("ascii", "ignore").decode()
    key = re.sub(r"[\W_]+", "_", plain.casefold()).strip("_")
    return _LONE_LETTERS.sub(lambda match: match[0].replace("_", ""), key)


def folded(value: str, table: Mapping[str, str]) -> str:
    """Give the neutral word for a spelling; one that the table does not know stays as it is."""
    return table.get(folded_key(value), value) if value else value
