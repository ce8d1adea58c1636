"""The command ``index``: takes public files that the user downloaded into an index."""

from __future__ import annotations

import gc
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from a2p_lint.cli.commands import FINE, NOT_JUDGED
from a2p_lint.cli.printing import say, signal
from a2p_lint.cli.terminal import is_terminal
from a2p_lint.cli.texts import said

if TYPE_CHECKING:
    from a2p_lint.cli.options import MakeIndex
    from a2p_lint.index import Built, Progress

_CLEAR = "\r\x1b[K"


def index(command: MakeIndex) -> int:
    """Take the files in, one after the other, and give the exit code; all are tried."""
    from a2p_lint.index import DownloadError, IndexFileError, build

    gc.enable()
    today = command.today or datetime.now().astimezone().date()
    code = FINE
    for name in command.files:
        what = ""
        try:
            built = build(
                Path(command.folder), command.source, Path(name), today, _watched(command)
            )
        except (DownloadError, IndexFileError) as error:
            what = error.text(command.lang)
        except OSError as error:
            what = error.strerror or str(error)
        _clear()
        if what:
            code = NOT_JUDGED
            say(said("not-indexed", command.lang, {"file": name, "what": what}))
        else:
            _say_built(built, command.lang)
    return code


def _say_built(built: Built, lang: str) -> None:
    facts = {"file": str(built.file), "rows": built.rows, "passed": built.passed_over}
    say(said("indexed-before" if built.known else "indexed", lang, facts))


def _watched(command: MakeIndex) -> Progress:
    def progress(file: Path, rows: int) -> None:
        if is_terminal(sys.stderr):
            facts = {"file": file.name if file.name.isprintable() else "", "rows": rows}
            signal(_CLEAR + said("indexing", command.lang, facts))

    return progress


def _clear() -> None:
    if is_terminal(sys.stderr):
        signal(_CLEAR)
