"""Turns arguments into one of the commands, or says in the reader's language what is wrong."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from a2p_lint.cli.parser import TAKE_VALUES, UsageError, parser_of
from a2p_lint.cli.texts import said

COMMANDS = ("check", "gather", "index", "rules", "rule", "codes", "code", "reason")

HELP = "help"
"""What many type for ``--help``, alone or before a command."""


class Show(NamedTuple):
    """Show a text: the help, or the version."""

    text: str


class Check(NamedTuple):
    """Judge applications."""

    paths: tuple[str, ...]
    lang: str
    color: str
    form: str
    provider: str
    evidence: tuple[str, ...]
    gather: bool
    browser: bool
    draft: bool
    today: date | None
    fail_on: str
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    fiction: bool
    redact: bool
    matrix: bool
    verbose: bool


class Gather(NamedTuple):
    """Look outside for an application."""

    path: str
    out: str
    plan: bool
    evidence: tuple[str, ...]
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    options: Namespace
    """What the probes read: ``lang``, ``today``, ``only``, ``max_age`` and their own."""


class MakeIndex(NamedTuple):
    """Take downloaded files into an index."""

    source: str
    files: tuple[str, ...]
    folder: str
    today: date | None
    as_of: date | None
    lang: str


class ListRules(NamedTuple):
    """List the rules."""

    lang: str
    color: str
    form: str


class ShowRule(NamedTuple):
    """Show the page of one rule."""

    rule: str
    lang: str
    color: str


class ListCodes(NamedTuple):
    """List codes: all, or those of a provider, of a stage, with some words, or long unread."""

    provider: str | None
    stage: str
    search: tuple[str, ...]
    stale: int | None
    today: date | None
    lang: str
    color: str
    form: str


class ShowCode(NamedTuple):
    """Show the page of a code, at every provider that has it."""

    code: str
    lang: str
    color: str
    form: str


class ShowReason(NamedTuple):
    """Show the page of one reason."""

    reason: str
    lang: str
    color: str
    form: str


Command = (
    Show | Check | Gather | MakeIndex | ListRules | ShowRule | ListCodes | ShowCode | ShowReason
)


def language_of(arguments: Sequence[str]) -> str:
    """Give the language that ``--lang`` asks for, wherever it stands, right or wrong the rest."""
    lang = "en"
    for number, argument in enumerate(arguments):
        if argument == "--":
            break
        name, equals, value = argument.partition("=")
        if name == "--lang":
            value = value if equals else "".join(arguments[number + 1 : number + 2])
            lang = value if value in ("en", "fr") else lang
    return lang


def understood(arguments: Sequence[str]) -> Command:
    """Give the command that the arguments make, or raise UsageError."""
    lang = language_of(arguments)
    at = _command_at(arguments)
    if at is None:
        return _no_command(arguments, lang)
    command = arguments[at]
    if command == HELP:
        return understood([*arguments[:at], *arguments[at + 1 :], "--help"])
    parser = parser_of(command, lang)
    options, others = parser.understood([*arguments[:at], *arguments[at + 1 :]])
    if options.help:
        return Show(parser.format_help())
    if options.version:
        return _version()
    _weigh(command, options)
    if command == "check":
        return _check(options, others)
    if command == "gather":
        return _gather(options, others)
    if command == "index":
        return _index(options, others)
    if command == "rules":
        if others:
            raise UsageError(said("too-much", lang, {"name": others[0]}), command, lang)
        return ListRules(options.lang, options.color, options.format)
    if command == "codes":
        return _codes(options, others)
    if len(others) != 1 or not others[0].strip():
        raise UsageError(said(f"no-{command}", lang), command, lang)
    if command == "rule":
        return ShowRule(others[0], options.lang, options.color)
    shown = ShowCode if command == "code" else ShowReason
    return shown(others[0], options.lang, options.color, options.format)


def _weigh(command: str, options: Namespace) -> None:
    """Refuse an option that does nothing beside the others, and say of one that changes nothing."""
    if command not in ("gather", "codes") and getattr(options, "format", "") != "json":
        return
    from a2p_lint.cli.no_effect import in_vain, of_text_alone
    from a2p_lint.cli.printing import say

    if problem := in_vain(command, options):
        raise UsageError(problem, command, options.lang)
    for line in of_text_alone(options):
        say(line)


def _command_at(arguments: Sequence[str]) -> int | None:
    """Find the command: the first of their names that is no option's value."""
    before = ""
    for number, argument in enumerate(arguments):
        if argument == "--":
            return None
        if argument in (*COMMANDS, HELP) and before not in TAKE_VALUES:
            return number
        before = argument
    return None


def _no_command(arguments: Sequence[str], lang: str) -> Command:
    options, others = parser_of("", lang).understood(arguments)
    if options.help:
        return Show(said("help", lang))
    if options.version:
        return _version()
    if others:
        raise UsageError(said("unknown-command", lang, {"name": others[0]}), "", lang)
    raise UsageError(said("no-command", lang), "", lang)


def _version() -> Show:
    from a2p_lint import __version__

    return Show(f"a2p-lint {__version__}\n")


def _codes(options: Namespace, others: Sequence[str]) -> ListCodes:
    if len(others) > 1:
        what = said("many-providers", options.lang, {"name": others[1]})
        raise UsageError(what, "codes", options.lang)
    return ListCodes(
        provider=others[0] if others else None,
        stage=options.stage or "",
        search=options.search,
        stale=options.stale,
        today=options.today,
        lang=options.lang,
        color=options.color,
        form=options.format,
    )


def _gather(options: Namespace, paths: Sequence[str]) -> Gather:
    if len(paths) != 1 or not paths[0]:
        raise UsageError(said("no-application", options.lang), "gather", options.lang)
    return Gather(
        path=paths[0],
        out=options.out,
        plan=options.plan,
        evidence=tuple(options.evidence),
        select=tuple(name for names in options.select for name in names),
        ignore=tuple(name for names in options.ignore for name in names),
        options=options,
    )


def _index(options: Namespace, others: Sequence[str]) -> MakeIndex:
    from a2p_lint.index.layouts import SOURCES

    lang, problem = options.lang, ""
    source, files = "".join(others[:1]), tuple(others[1:])
    if source not in SOURCES:
        problem = said("no-source", lang, {"known": ", ".join(SOURCES)})
    elif not files or not all(files):
        problem = said("no-files", lang)
    elif not options.index:
        problem = said("no-folder", lang)
    elif options.as_of and options.as_of > (options.today or datetime.now().astimezone().date()):
        problem = said("as-of-later", lang, {"day": options.as_of.isoformat()})
    if problem:
        raise UsageError(problem, "index", lang)
    return MakeIndex(
        source,
        tuple(dict.fromkeys(files)),
        options.index,
        options.today,
        options.as_of,
        lang,
    )


def _check(options: Namespace, paths: Sequence[str]) -> Check:
    # An empty path is a variable that was not set; the folder here is not what was meant.
    if not all(paths) or not paths:
        raise UsageError(said("no-path", options.lang), "check", options.lang)
    return Check(
        paths=tuple(dict.fromkeys(paths)),
        lang=options.lang,
        color=options.color,
        form=options.format,
        provider=options.provider,
        evidence=tuple(options.evidence),
        gather=options.gather or options.browser,
        browser=options.browser,
        draft=options.draft,
        today=options.today,
        fail_on=options.fail_on,
        select=tuple(name for names in options.select for name in names),
        ignore=tuple(name for names in options.ignore for name in names),
        fiction=options.fiction,
        redact=options.redact,
        matrix=options.matrix,
        verbose=options.verbose,
    )
