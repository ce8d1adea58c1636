"""Says that a2p-lint itself failed: one line that asks for a report, the traceback on demand."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress

DEBUG = "A2P_LINT_DEBUG"


def failure_sentences(error: Exception) -> tuple[str, str]:
    """Give the sentence in English and French; what it quotes of the error is masked."""
    from a2p_lint.privacy import mask_shapes

    what = mask_shapes(f"{type(error).__name__}: {error}")
    return (
        f"a2p-lint itself failed ({what}). Please report this with the command that you gave; "
        f"{DEBUG}=1 shows where it failed.",
        f"a2p-lint a lui-même échoué ({what}). Veuillez le signaler avec la commande donnée; "
        f"{DEBUG}=1 montre où.",
    )


def show_traceback() -> None:
    """Show where the error at hand came from, for those who asked to see it."""
    if os.environ.get(DEBUG) == "1":
        import traceback

        from a2p_lint.cli.printing import say

        say(traceback.format_exc().rstrip("\n"))


def say_failure(error: Exception, arguments: Sequence[str]) -> None:
    """Say on the error stream that a2p-lint failed, whatever else is broken."""
    from a2p_lint.cli.options import language_of
    from a2p_lint.render.layout import typeset

    lang = language_of(arguments)
    if isinstance(error, OSError) and error.filename is None:
        # A full disk or a dead terminal is no fault of ours: the system has words for it.
        from a2p_lint.system_errors import system_error

        what = system_error(error)[lang == "fr"]
    else:
        what = typeset(failure_sentences(error)[lang == "fr"], lang)
    with suppress(OSError, ValueError):  # there may be nowhere left to say it
        show_traceback()
        _say_of_the_tool(what, lang)


def say_closed(arguments: Sequence[str]) -> None:
    """Say on the error stream that there is no output to show anything on."""
    from a2p_lint.cli.options import language_of
    from a2p_lint.cli.texts import said

    lang = language_of(arguments)
    with suppress(OSError, ValueError):
        _say_of_the_tool(said("closed", lang), lang)


def _say_of_the_tool(what: str, lang: str) -> None:
    from a2p_lint.cli.printing import say
    from a2p_lint.cli.texts import said

    say(said("of-the-tool", lang, {"what": what}))
