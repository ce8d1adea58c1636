"""Writes a file of evidence: whole or not at all, and for its owner alone."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

from a2p_lint.cli.printing import pour, say
from a2p_lint.cli.terminal import make_safe
from a2p_lint.cli.texts import said
from a2p_lint.evidence import Evidence

STDOUT = "-"
"""The name of standard output, as of ``--out``."""


class NotKeptError(Exception):
    """The file could not be written; ``cause`` is what the system objects to."""

    def __init__(self, cause: OSError | ValueError) -> None:
        super().__init__(str(cause))
        self.cause = cause


def keep(seen: Evidence, out: str, lang: str) -> None:
    """Write the evidence, and say in a line where it is and what of it is private.

    A file is made for its owner alone (0600), and takes the place of an earlier one at once; what
    is no ordinary file, such as a pipe or /dev/null, is written to. Raises NotKeptError.
    """
    text = seen.to_json()
    if out == STDOUT:
        make_safe(utf_8=True)
        pour(text)
    else:
        try:
            _write(out, text)
        except (OSError, ValueError) as error:
            raise NotKeptError(error) from None
    private = ", ".join(said(f"private.{part}", lang) for part in _private(seen))
    where = said("private.stdout", lang) if out == STDOUT else out
    key = "kept-private" if private else "kept"
    say(said(key, lang, {"file": where, "private": private}))


def is_kept(out: str) -> bool:
    """Say whether there is a file of evidence already, to be read and added to."""
    return out != STDOUT and Path(out).exists() and not _is_special(out)


def _is_special(out: str) -> bool:
    if out.startswith("/dev/"):  # /dev/stdout may be a file that the shell has open
        return True
    try:
        mode = Path(out).stat().st_mode
    except (OSError, ValueError):
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _write(out: str, text: str) -> None:
    if _is_special(out):
        with Path(out).open("w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
    else:
        _replace(os.path.realpath(out), text)


def _replace(out: str, text: str) -> None:
    folder, name = os.path.split(out)
    # Made with the rights 0600, under a name that nobody else can have put there before.
    number, beside = tempfile.mkstemp(".part", f".{name}.", folder)
    try:
        with os.fdopen(number, "w", encoding="utf-8", newline="\n") as opened:
            opened.write(text)
        Path(beside).replace(out)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise


def _private(seen: Evidence) -> tuple[str, ...]:
    """Name what the evidence holds that is not for everybody."""
    letters = any(letter.kind for letter in seen.letters.values())
    eins = seen.registries or any(letter.ein for letter in seen.letters.values())
    numbers = seen.line_types or seen.blocks
    held = {"ein": bool(eins), "letter": letters, "numbers": bool(numbers)}
    return tuple(name for name, there in held.items() if there)
