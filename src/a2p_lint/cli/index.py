"""The command ``index``: takes public files that the user downloaded into an index."""

from __future__ import annotations

import gc
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from a2p_lint.cli.commands import FINE, NOT_JUDGED
from a2p_lint.cli.printing import say, signal
from a2p_lint.cli.terminal import is_terminal
from a2p_lint.cli.texts import said
from a2p_lint.render.layout import typeset
from a2p_lint.system_errors import system_error

if TYPE_CHECKING:
    from a2p_lint.cli.options import MakeIndex
    from a2p_lint.index import Built, Progress

_CLEAR = "\r\x1b[K"


def index(command: MakeIndex) -> int:
    """Take the files in, one after the other, and give the exit code; all are tried.

    An index that cannot be used ends it: no other file would fare better.
    """
    from a2p_lint.index import DownloadError, IndexFileError, build

    gc.enable()
    lang = command.lang
    today = command.today or datetime.now().astimezone().date()
    code = FINE
    for name in command.files:
        what = ""
        try:
            built = build(
                Path(command.folder),
                command.source,
                Path(name),
                today,
                _watched(command),
                command.as_of,
            )
        except DownloadError as error:
            what = error.text(lang)
        except IndexFileError as error:
            _clear()
            say(said("of-the-tool", lang, {"what": f"{typeset(error.text(lang), lang)}."}))
            return NOT_JUDGED
        except OSError as error:
            if _is_of(error, command.folder):
                _clear()
                facts = {"folder": command.folder, "what": system_error(error)[lang == "fr"]}
                if isinstance(error, FileExistsError):
                    facts["what"] = said("is-a-file", lang)
                say(said("no-index", lang, facts))
                return NOT_JUDGED
            what = system_error(error)[lang == "fr"]
        _clear()
        if what:
            code = NOT_JUDGED
            say(said("not-indexed", lang, {"file": name, "what": typeset(what, lang)}))
        else:
            _say_built(built, lang)
    return code


def _is_of(error: OSError, folder: str) -> bool:
    """Say whether it is the folder of the index that the system objects to, or one above it."""
    named = error.filename
    if not isinstance(named, str | os.PathLike):
        return False
    whole, named = Path(folder).absolute(), Path(named).absolute()
    return named == whole or named in whole.parents or whole in named.parents


def _say_built(built: Built, lang: str) -> None:
    facts = {"file": str(built.file), "rows": built.rows, "passed": built.passed_over}
    first = said("indexed-before" if built.known else "indexed", lang, facts)
    day = {"day": built.dated.day.isoformat()}
    say(f"{first} {said(f'list-{built.dated.by}', lang, day)}")


def _watched(command: MakeIndex) -> Progress:
    def progress(file: Path, rows: int) -> None:
        if is_terminal(sys.stderr):
            facts = {"file": file.name if file.name.isprintable() else "", "rows": rows}
            signal(_CLEAR + said("indexing", command.lang, facts))

    return progress


def _clear() -> None:
    if is_terminal(sys.stderr):
        signal(_CLEAR)
