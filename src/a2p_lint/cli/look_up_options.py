"""The options of ``gather`` for numbers and for the index, and their values."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from a2p_lint.cli.parser import Parser
from a2p_lint.cli.texts import said


def line_type_options(parser: Parser, lang: str) -> None:
    """Add what is known of a number by hand, and the service that may be asked."""
    from a2p_lint.probes.look_up_services import SERVICES

    parser.values("--line-type", said("value.line-type", lang), _number_and_type(lang))
    parser.word("--look-up", tuple(SERVICES))


def index_options(parser: Parser, lang: str) -> None:
    """Add the folder of the index that is asked."""
    parser.value("--index", said("value.folder", lang))


def _number_and_type(lang: str) -> Callable[[str], tuple[str, str]]:
    def take(value: str) -> tuple[str, str]:
        from a2p_lint.phones import LINE_TYPES, e164, line_type_word

        number, _, word = value.rpartition("=")
        known = line_type_word(word)
        if not e164(number) or known not in LINE_TYPES:
            facts = {"value": value, "known": ", ".join(sorted(LINE_TYPES))}
            raise argparse.ArgumentTypeError(said("no-line-type", lang, facts))
        return e164(number), known

    return take
