"""Answers who holds a code: lists the catalogue, and shows one code or one reason whole."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import datetime

from a2p_lint import plugins
from a2p_lint.book import PackError
from a2p_lint.catalogue import known_provider
from a2p_lint.cli.commands import FINE, NOT_JUDGED
from a2p_lint.cli.options import ListCodes, ShowCode, ShowReason
from a2p_lint.cli.printing import say, write
from a2p_lint.cli.terminal import make_safe, style_of
from a2p_lint.cli.texts import said
from a2p_lint.codes import Catalogue, Code, Meaning, catalogue
from a2p_lint.lookup import (
    codes_named,
    codes_titled,
    is_stale,
    matches,
    nearest_codes,
    parted,
    reason_named,
)
from a2p_lint.settings import SettingsError, nearest


def about_codes(command: ListCodes | ShowCode | ShowReason) -> int:
    """Run a command about the catalogue and give its exit code."""
    try:
        whole = catalogue(plugins.plugged_in_pages())
        if isinstance(command, ListCodes):
            return _list(whole, command)
        if isinstance(command, ShowCode):
            return _show_code(whole, command)
        return _show_reason(whole, command)
    except (PackError, plugins.PluginError) as error:
        say(said("plugin", command.lang, {"what": error.text(command.lang)}))
    except SettingsError as error:
        say(said("of-the-tool", command.lang, {"what": error.text(command.lang)}))
        if isinstance(command, ListCodes) and command.search:
            say(said("in-quotes", command.lang))
    return NOT_JUDGED


def _list(whole: Catalogue, command: ListCodes) -> int:
    found = _found(whole, command)
    if command.form == "json":
        from a2p_lint.render.codes_as_json import codes_json

        codes = tuple({code.id: code for code, _ in found}.values())
        return _document(codes_json(whole, codes, command.lang))
    from a2p_lint.render.code_list import codes_text

    style, dated = style_of(sys.stdout, command.color), command.stale is not None
    write(codes_text(whole, found, command.lang, style, dated=dated))
    return FINE


def _found(whole: Catalogue, command: ListCodes) -> tuple[tuple[Code, Meaning], ...]:
    provider = "" if command.provider is None else known_provider(command.provider)
    today = command.today or datetime.now().astimezone().date()
    return tuple(
        (code, meaning)
        for code in whole.codes.values()
        if provider in ("", code.provider)
        and (command.stale is None or is_stale(code, command.stale, today))
        for meaning in code.at(command.stage)
        if matches(whole, code, meaning, command.search)
    )


def _show_code(whole: Catalogue, command: ShowCode) -> int:
    codes = codes_titled(whole, command.code)
    if not codes:
        provider, name = parted(command.code)
        codes = codes_named(whole, name, provider) or codes_titled(whole, name, provider)
    if not codes:
        found = nearest_codes(whole, name, provider)
        near = tuple(code.id for code in found)
        if provider and near and all(code.provider != provider for code in found):
            return _unknown("code-of-one", command.code, near, command.lang)
        return _unknown("code", command.code, near, command.lang)
    if command.form == "json":
        from a2p_lint.render.codes_as_json import code_json

        return _document(code_json(whole, codes, command.lang))
    from a2p_lint.render.code_page import code_pages_text

    style = style_of(sys.stdout, command.color)
    write(code_pages_text(whole, codes, command.lang, style))
    return FINE


def _show_reason(whole: Catalogue, command: ShowReason) -> int:
    reason = reason_named(whole, command.reason)
    if reason is None:
        near = nearest(command.reason.casefold(), whole.reasons, limit=3)
        return _unknown("reason", command.reason, near, command.lang)
    if command.form == "json":
        from a2p_lint.render.codes_as_json import reason_json

        return _document(reason_json(whole, reason, command.lang))
    from a2p_lint.render.reason_page import reason_text

    write(reason_text(whole, reason, command.lang, style_of(sys.stdout, command.color)))
    return FINE


def _unknown(what: str, name: str, near: Sequence[str], lang: str) -> int:
    key = f"unknown-{what}" if near else f"unlike-any-{what}"
    say(said(key, lang, {"name": name, "near": ", ".join(near)}))
    return NOT_JUDGED


def _document(text: str) -> int:
    make_safe(utf_8=True)
    write(text)
    return FINE
