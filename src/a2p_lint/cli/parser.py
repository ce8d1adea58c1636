"""argparse, taught to speak two languages: each command's options, their help, what is wrong."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Iterable, Sequence
from typing import NoReturn

from a2p_lint.cli.texts import TEXTS, said
from a2p_lint.cli.values import day_value, days_value, many, names_value, once, one_of, words_value
from a2p_lint.findings import Severity
from a2p_lint.render.layout import NARROWEST, WIDEST

FORMATS = ("text", "json")
LANGUAGES = ("en", "fr")
COLORS = ("auto", "always", "never")
NEVER = "never"
FAIL_ON = (*(severity.value for severity in Severity), NEVER)
TAKE_VALUES = frozenset(
    {
        "--as-of", "--chromium", "--color", "--evidence", "--fail-on", "--format", "--ignore",
        "--index", "--lang", "--letter", "--line-type", "--look-up", "--max-age", "--only", "--out",
        "--picture", "--provider", "--search", "--select", "--stage", "--stale", "--today",
    }
)  # fmt: skip
"""The options whose next argument is their value."""


class UsageError(Exception):
    """A command that cannot be understood; the message is in the language asked for."""

    def __init__(self, what: str, command: str, lang: str) -> None:
        named = f"{command} " if command else ""
        super().__init__(said("wrong", lang, {"what": what, "command": named}))


class Parser(argparse.ArgumentParser):
    """A parser of options alone: what is left over is paths, or a rule's id."""

    def __init__(self, command: str, lang: str) -> None:
        self._command, self._lang = command, lang
        self.known: list[str] = []
        """The names of its options."""
        super().__init__(
            prog="a2p-lint",
            usage=said(f"{command}.usage", lang) if command else None,
            description=said(f"{command}.about", lang) if command else None,
            epilog=said(f"{command}.exit", lang)
            if command in ("check", "gather", "index")
            else None,
            formatter_class=_formatter(lang),
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
        )
        self._options = self.add_argument_group(said("options", lang))

    def value(
        self,
        name: str,
        metavar: str,
        kind: Callable[[str], object] = str,
        default: object = "",
    ) -> None:
        """Take an option with a value; another value beside it is refused."""
        about = self._about(name)
        self._options.add_argument(
            name, metavar=metavar, type=kind, default=default, help=about, action=once(self._lang)
        )

    def values(self, name: str, metavar: str, kind: Callable[[str], object] = str) -> None:
        """Take an option that may be given several times."""
        about = self._about(name)
        self._options.add_argument(
            name, metavar=metavar, type=kind, default=[], action=many(self._lang), help=about
        )

    def word(self, name: str, known: Sequence[str], default: str | None = None) -> None:
        """Take an option whose value is one of some words."""
        self.value(name, "|".join(known), one_of(known, self._lang), default)

    def flag(self, name: str, *short: str) -> None:
        """Take an option without a value."""
        about = self._about(name)
        self._options.add_argument(*short, name, action="store_true", help=about)

    def understood(self, arguments: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
        """Give the options and what is left over; an option that is not known is refused."""
        options, after = _split(arguments)
        try:
            found, others = self.parse_known_args(options)
        except argparse.ArgumentError as error:
            raise self._wrong(error) from None
        for other in others:
            if other.startswith("-") and other != "-":
                raise self._unknown(other.partition("=")[0])
        # What starts so is an option: the value of one that did would be refused.
        names = (argument.partition("=")[0] for argument in options)
        found.named = frozenset(name for name in names if name.startswith("--"))
        return found, [*others, *after]

    def error(self, message: str) -> NoReturn:
        """Refuse what argparse itself finds wrong."""
        raise UsageError(message, self._command, self._lang)

    def _about(self, name: str) -> str:
        """Give the help of an option, the command's own where it has one, and know the option."""
        self.known.append(name)
        own = f"{self._command}.{name[2:]}"
        return said(own if own in TEXTS else f"option.{name[2:]}", self._lang)

    def _wrong(self, error: argparse.ArgumentError) -> UsageError:
        key = "wrong-value"
        # What argparse says of its own is English; these two are all that is left to it.
        if error.message.startswith("expected one argument"):
            key = "needs-value"
        elif error.message.startswith("ignored explicit argument"):
            key = "takes-no-value"
        facts = {"option": error.argument_name, "what": error.message}
        return UsageError(said(key, self._lang, facts), self._command, self._lang)

    def _unknown(self, name: str) -> UsageError:
        from a2p_lint.settings import nearest

        owners = [other for other in _WITH_OPTIONS if name in parser_of(other, self._lang).known]
        if owners:
            facts = {"name": name, "others": ", ".join(owners), "command": self._command}
            what = said("others-option" if self._command else "option-of", self._lang, facts)
            return UsageError(what, self._command, self._lang)
        # Without their dashes, which all of them have.
        near = nearest(name.lstrip("-"), (known[2:] for known in self.known))
        key = "unknown-option" if near else "unlike-any-option"
        facts = {"name": name, "near": "".join(f"--{option}" for option in near)}
        return UsageError(said(key, self._lang, facts), self._command, self._lang)


def parser_of(command: str, lang: str) -> Parser:
    """Give the parser of a command's options, or of those that stand alone."""
    parser = Parser(command, lang)
    if command in ("check", "rules", "codes", "code", "reason"):
        parser.word("--format", FORMATS, FORMATS[0])
    parser.word("--lang", LANGUAGES, LANGUAGES[0])
    if command not in ("gather", "index"):
        parser.word("--color", COLORS, COLORS[0])
    if command == "check":
        parser.value("--provider", said("value.name", lang))
        parser.values("--evidence", said("value.file", lang))
        parser.flag("--gather")
        parser.flag("--browser")
        parser.flag("--draft")
        parser.value("--today", said("value.day", lang), day_value(lang), None)
        parser.word("--fail-on", FAIL_ON, Severity.HIGH.value)
        parser.values("--select", said("value.rules", lang), names_value(lang))
        parser.values("--ignore", said("value.rules", lang), names_value(lang))
        parser.flag("--fiction")
        parser.flag("--redact")
        parser.flag("--matrix")
        parser.flag("--verbose")
    if command == "gather":
        _gather_options(parser, lang)
    if command == "index":
        parser.value("--index", said("value.folder", lang))
        parser.value("--as-of", said("value.day", lang), day_value(lang), None)
        parser.value("--today", said("value.day", lang), day_value(lang), None)
    if command == "codes":
        from a2p_lint.shown_codes import STAGES

        parser.word("--stage", STAGES)
        parser.value("--search", said("value.words", lang), words_value(lang), ())
        parser.value("--stale", said("value.days", lang), days_value(lang), None)
        parser.value("--today", said("value.day", lang), day_value(lang), None)
    parser.flag("--version")
    parser.flag("--help", "-h")
    return parser


def _gather_options(parser: Parser, lang: str) -> None:
    from a2p_lint.cli.gather import ONLY, OPTIONS

    parser.value("--out", said("value.file", lang), default="evidence.json")
    parser.flag("--plan")
    parser.values("--only", "|".join(ONLY))
    parser.value("--max-age", said("value.days", lang), days_value(lang), None)
    for add in OPTIONS:
        add(parser, lang)
    parser.values("--evidence", said("value.file", lang))
    parser.value("--today", said("value.day", lang), day_value(lang), None)
    parser.values("--select", said("value.rules", lang), names_value(lang))
    parser.values("--ignore", said("value.rules", lang), names_value(lang))


_WITH_OPTIONS = ("check", "gather", "index", "rules", "codes")


def _split(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    """Split at ``--``, after which nothing is an option."""
    if "--" not in arguments:
        return arguments, ()
    end = arguments.index("--")
    return arguments[:end], arguments[end + 1 :]


def _formatter(lang: str) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        """Lays the help out to the terminal, with its own word for "usage"."""

        def __init__(self, prog: str) -> None:
            width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
            super().__init__(prog, max_help_position=30, width=width)

        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[argparse._MutuallyExclusiveGroup],
            prefix: str | None = None,
        ) -> None:
            super().add_usage(usage, actions, groups, prefix or said("usage", lang))

    return Formatter
