"""The options of ``gather`` for IRS letters and opt-in screenshots."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from a2p_lint.cli.parser import Parser
from a2p_lint.cli.texts import said


def letter_options(parser: Parser, lang: str) -> None:
    """Add the files of letters, and whether pictures of them may be read."""
    parser.values("--letter", said("value.file", lang))
    parser.flag("--ocr")


def picture_options(parser: Parser, lang: str) -> None:
    """Add the screenshots that stand at URLs of the application."""
    parser.values("--picture", said("value.picture", lang), _url_and_file(lang))


def _url_and_file(lang: str) -> Callable[[str], tuple[str, str]]:
    def take(value: str) -> tuple[str, str]:
        # A URL may hold "=", as those of many picture services do.
        url, _, file = value.rpartition("=")
        if "://" not in url or not file:
            raise argparse.ArgumentTypeError(said("no-picture", lang, {"value": value}))
        return url, file

    return take
