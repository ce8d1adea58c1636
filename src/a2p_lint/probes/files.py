"""Reads the files that are named on the command line, no more of them than a probe takes."""

from __future__ import annotations

from pathlib import Path

from a2p_lint.probes.probe import ProbeError
from a2p_lint.system_errors import system_error


def beginning(name: str, most: int) -> bytes:
    """Give the bytes of a file, and one more than ``most`` where it has more.

    Raises ProbeError for what cannot be opened. A pipe is read no further either.
    """
    try:
        with Path(name).open("rb") as opened:
            return opened.read(most + 1)
    except (OSError, ValueError) as error:
        en, fr = system_error(error)
        raise ProbeError(
            f"{name} cannot be read: {en}", f"{name} ne peut être lu\u00a0: {fr}"
        ) from None
