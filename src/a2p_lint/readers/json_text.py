"""Scans JSON text into a builder, every value as it is written and with its place."""

from __future__ import annotations

import re
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]

from a2p_lint.readers.builder import Block, Builder, Items, Text
from a2p_lint.readers.flaws import Flaw, Refused, unclosed
from a2p_lint.readers.surrogates import mended

_blanks = re.compile(r"[ \t\n\r]*+").match
_literal = re.compile(
    r"(?:-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?|true|false|null)(?![\w.+-])"
).match
_COMMENTS = ("//", "/*", "#")
_number_like = re.compile(r"[+.]?[0-9]").match


class NotJson(Refused):
    """The text is not JSON; told apart from a limit, which reading it as YAML would not lift."""


def scan(text: str, build: Builder) -> None:
    """Scan one JSON text; raise NotJson at the first character that is not JSON."""
    at = _skip(text, 0)
    end = _skip(text, _value(text, at, build))
    if end < len(text):
        raise NotJson(Flaw("after", end))


def _value(text: str, at: int, build: Builder) -> int:
    first = text[at : at + 1]
    if first == '"':
        value, end = _quoted(text, at)
        build.leaf(Text(at, value))
        return end
    if first == "{":
        return _block(text, at, build)
    if first == "[":
        return _items(text, at, build)
    literal = _literal(text, at)
    if literal is None:
        raise NotJson(_not_a_value(text, at, build))
    written = literal[0]
    build.leaf(Text(at, None if written == "null" else written))
    return literal.end()


def _block(text: str, at: int, build: Builder) -> int:
    build.open(Block(at))
    at = _skip(text, at + 1)
    if text.startswith("}", at):
        build.close()
        return at + 1
    while True:
        if not text.startswith('"', at):
            raise NotJson(_not_a_name(text, at, build))
        name, end = _quoted(text, at)
        build.leaf(Text(at, name))
        at = _skip(text, end)
        if not text.startswith(":", at):
            raise NotJson(_missing("json-colon", text, at, build))
        at = _skip(text, _value(text, _skip(text, at + 1), build))
        if text.startswith("}", at):
            build.close()
            return at + 1
        at = _after_comma(text, at, build)


def _items(text: str, at: int, build: Builder) -> int:
    build.open(Items(at))
    at = _skip(text, at + 1)
    if text.startswith("]", at):
        build.close()
        return at + 1
    while True:
        at = _skip(text, _value(text, at, build))
        if text.startswith("]", at):
            build.close()
            return at + 1
        at = _after_comma(text, at, build)


def _after_comma(text: str, at: int, build: Builder) -> int:
    if not text.startswith(",", at):
        raise NotJson(_missing("comma", text, at, build))
    after = _skip(text, at + 1)
    if text.startswith(("}", "]"), after):
        raise NotJson(Flaw("json-comma-extra", at))
    return after


def _quoted(text: str, at: int) -> tuple[str, int]:
    try:
        value, end = scanstring(text, at + 1, True)
    except JSONDecodeError as error:
        raise NotJson(_quoted_flaw(text, at, error.pos)) from None
    return mended(value), end


def _quoted_flaw(text: str, at: int, found: int) -> Flaw:
    if found == at or text[found] in "\r\n":
        return Flaw("quote", at)
    if text[found] < " ":
        return Flaw("json-control", found)
    return Flaw("json-escape", text.rfind("\\", at, found + 1))


def _not_a_value(text: str, at: int, build: Builder) -> Flaw:
    if text.startswith(_COMMENTS, at):
        return Flaw("json-comment", at)
    return _missing("json-number" if _number_like(text, at) else "json-value", text, at, build)


def _not_a_name(text: str, at: int, build: Builder) -> Flaw:
    if text.startswith(_COMMENTS, at):
        return Flaw("json-comment", at)
    return _missing("json-name", text, at, build)


def _missing(key: str, text: str, at: int, build: Builder) -> Flaw:
    """Object to what is missing here; at the end it is what closes the innermost bracket."""
    open_ = build.innermost
    return Flaw(key, at) if at < len(text) or open_ is None else unclosed(text, open_.at)


def _skip(text: str, at: int) -> int:
    blanks = _blanks(text, at)
    return blanks.end() if blanks else at
