"""Runs a command: what is asked for is understood first, then only what it needs is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from a2p_lint.cli.options import Check, ListRules, Show, ShowRule, language_of, understood
from a2p_lint.cli.parser import UsageError
from a2p_lint.cli.terminal import make_safe, style_of
from a2p_lint.cli.texts import said
from a2p_lint.render.layout import visible

if TYPE_CHECKING:
    from a2p_lint.pack import Rule

FINE, FINDINGS, NOT_JUDGED = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run the command that the arguments make, and give its exit code."""
    make_safe(utf_8=False)
    try:
        command = understood(arguments)
    except UsageError as error:
        say("\n".join(visible(line) for line in str(error).split("\n")))
        return NOT_JUDGED
    if isinstance(command, Show):
        sys.stdout.write(command.text)
        return FINE
    if isinstance(command, Check):
        from a2p_lint.cli.check import check

        return check(command)
    if isinstance(command, ListRules | ShowRule):
        return _about_rules(command, language_of(arguments))
    from a2p_lint.cli.codes import about_codes

    return about_codes(command)


def say(line: str) -> None:
    """Say something beside the output."""
    if sys.stderr is not None:
        sys.stderr.write(f"{line}\n")


def _about_rules(command: ListRules | ShowRule, lang: str) -> int:
    from a2p_lint.book import PackError
    from a2p_lint.plugins import PluginError, plugged_in_rules

    try:
        rules = plugged_in_rules()
    except (PackError, PluginError) as error:
        say(visible(said("plugin", lang, {"what": error})))
        return NOT_JUDGED
    if isinstance(command, ListRules):
        _list(rules, command)
        return FINE
    return _show(rules, command)


def _list(rules: Sequence[Rule], command: ListRules) -> None:
    if command.form == "json":
        from a2p_lint.render.as_json import rules_json

        make_safe(utf_8=True)
        sys.stdout.write(rules_json(rules, command.lang))
        return
    from a2p_lint.render.page import rules_text

    sys.stdout.write(rules_text(rules, command.lang, style_of(sys.stdout, command.color)))


def _show(rules: Sequence[Rule], command: ShowRule) -> int:
    from a2p_lint.render.page import page_text

    for rule in rules:
        if rule.id == command.rule:
            sys.stdout.write(page_text(rule, command.lang, style_of(sys.stdout, command.color)))
            return FINE
    from rapidfuzz import process

    near = process.extract(command.rule, [rule.id for rule in rules], limit=3)
    facts = {"name": command.rule, "near": ", ".join(found for found, _, _ in near)}
    say(visible(said("unknown-rule", command.lang, facts)))
    return NOT_JUDGED
