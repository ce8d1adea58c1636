"""Runs a command: what is asked for is understood first, then only what it needs is loaded."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from a2p_lint.cli.options import (
    Check,
    Gather,
    ListRules,
    MakeIndex,
    Show,
    ShowRule,
    language_of,
    understood,
)
from a2p_lint.cli.parser import UsageError
from a2p_lint.cli.printing import say, write
from a2p_lint.cli.terminal import make_safe, style_of
from a2p_lint.cli.texts import said

if TYPE_CHECKING:
    from a2p_lint.pack import Rule

FINE, FINDINGS, NOT_JUDGED = 0, 1, 2


def run(arguments: Sequence[str]) -> int:
    """Run the command that the arguments make, and give its exit code."""
    make_safe(utf_8=False)
    try:
        command = understood(arguments)
    except UsageError as error:
        say(str(error))
        return NOT_JUDGED
    if isinstance(command, Show):
        write(command.text)
        return FINE
    if isinstance(command, Check):
        from a2p_lint.cli.check import check

        return check(command)
    if isinstance(command, Gather):
        from a2p_lint.cli.gather import gather

        return gather(command)
    if isinstance(command, MakeIndex):
        from a2p_lint.cli.index import index

        return index(command)
    if isinstance(command, ListRules | ShowRule):
        return _about_rules(command, language_of(arguments))
    from a2p_lint.cli.codes import about_codes

    return about_codes(command)


def _about_rules(command: ListRules | ShowRule, lang: str) -> int:
    from a2p_lint.book import PackError
    from a2p_lint.plugins import PluginError, plugged_in_rules

    try:
        rules = plugged_in_rules()
    except (PackError, PluginError) as error:
        say(said("plugin", lang, {"what": error.text(lang)}))
        return NOT_JUDGED
    if isinstance(command, ListRules):
        _list(rules, command)
        return FINE
    return _show(rules, command)


def _list(rules: Sequence[Rule], command: ListRules) -> None:
    if command.form == "json":
        from a2p_lint.render.as_json import rules_json

        make_safe(utf_8=True)
        write(rules_json(rules, command.lang))
        return
    from a2p_lint.render.page import rules_text

    write(rules_text(rules, command.lang, style_of(sys.stdout, command.color)))


def _show(rules: Sequence[Rule], command: ShowRule) -> int:
    from a2p_lint.render.page import page_text

    for rule in rules:
        if rule.id == command.rule:
            write(page_text(rule, command.lang, style_of(sys.stdout, command.color)))
            return FINE
    from a2p_lint.settings import nearest

    near = ", ".join(nearest(command.rule, (rule.id for rule in rules), limit=3))
    key = "unknown-rule" if near else "unlike-any-rule"
    say(said(key, command.lang, {"name": command.rule, "near": near}))
    return NOT_JUDGED
