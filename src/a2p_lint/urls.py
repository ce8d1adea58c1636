"""Small questions about how a web address is written: what keeps a browser from opening it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from a2p_lint.domains import (
    has_public_suffix,
    is_ip_address,
    is_mail_address,
    is_private_host,
    web_address,
)

_REMEMBERED = 4096
_LONGEST_LABEL = 63
_HIGHEST_PORT = 65535
# Nothing is wrong with the addresses of nearly everybody.
_ORDINARY = re.compile(
    r"https?://((?:[a-z0-9]{1,31}(?:-[a-z0-9]{1,31})?\.){1,4}[a-z]{2,20})(?:/[a-z0-9/._~-]*)?"
)
_USUAL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[a-z0-9/._~%?=&#+-]*)?", re.I)
_OPENING = re.compile(r"([a-z]{2,10})\s*([:;,.]*)\s*([/\\]+)")
_ALMOST_HTTP = re.compile(r"[htps]{3,8}")
_BARE_SCHEME = re.compile(r"https?(?:[:;](?![/\\])|www\.)")
_TWICE = re.compile(r"https?://(?:www\.)?h?ttps?(?:[:;,]|\.?[/\\]{2})")
_LIKE_A_HOST = re.compile(r"[^\W_]\.[^\W\d_]{2}")
_SEPARATORS = re.compile(r"[\s,;|]+")
_BRACKETS = frozenset("{}[]<>()\"“”«»'")
# A path may hold apostrophes and parentheses; these stand for something to be filled in.
_TO_FILL_IN = frozenset("{}<>[]")
_LETTERS_DIGITS_MARKS = frozenset("LNM")

URL_FAULTS = (
    "several", "words", "no-address", "brackets", "invisible", "scheme-twice", "scheme",
    "other-scheme", "login-inside", "port", "no-host", "no-ending", "dots", "characters", "ending",
)  # fmt: skip
"""All that ``url_fault`` can say."""


@lru_cache(_REMEMBERED)
def url_fault(text: str) -> str:
    """Give what keeps a text from being one web address, a word of ``URL_FAULTS``, or ``""``.

    A missing scheme is no fault, nor is a host in numbers or inside a house: browsers open those.
    An e-mail address is none of a web address, but another matter: it has no fault here.
    """
    ordinary = _ORDINARY.fullmatch(text)
    if ordinary and has_public_suffix(ordinary[1]):
        return ""
    whole = text.strip()
    if not whole or is_mail_address(whole):
        return ""
    usual = _USUAL.fullmatch(whole) is not None
    return ("" if usual else _fault_of_text(whole)) or _fault_of_host(whole)


def _fault_of_text(whole: str) -> str:
    if any(unicodedata.category(character) == "Cf" for character in whole):
        return "invisible"
    parts = _SEPARATORS.split(whole.partition("?")[0])
    like_hosts = sum(_LIKE_A_HOST.search(part) is not None and "@" not in part for part in parts)
    opening = _fault_of_scheme(whole.lower())
    if like_hosts > 1:
        return "several"
    if not like_hosts and len(whole.split()) > 1:
        return "no-address"
    if opening:
        return opening
    if len(whole.split()) > 1:
        return "words"
    return "brackets" if _bracketed(whole) else ""


def _bracketed(whole: str) -> bool:
    address = web_address(whole)
    if address.host.startswith("["):
        return False
    first, opened, second = whole.partition("?")[0].partition("://")
    front = first + second.partition("/")[0] if opened else first.partition("/")[0]
    return not (_BRACKETS.isdisjoint(front) and _TO_FILL_IN.isdisjoint(address.path))


def _fault_of_scheme(lowered: str) -> str:
    if _TWICE.match(lowered):
        return "scheme-twice"
    if _BARE_SCHEME.match(lowered):
        return "scheme"
    opening = _OPENING.match(lowered)
    if opening is None:
        return "other-scheme" if web_address(lowered).scheme else ""
    word, marks, slashes = opening.groups()
    if word in ("http", "https"):
        return "" if opening[0] == f"{word}://" else "scheme"
    if _ALMOST_HTTP.fullmatch(word) and (marks or len(slashes) > 1):
        return "scheme"
    return "other-scheme" if marks == ":" and slashes.startswith("//") else ""


def _fault_of_host(whole: str) -> str:
    address = web_address(whole)
    host = address.host
    if address.userinfo:
        return "login-inside"
    if address.port and not _is_port(address.port):
        return "port"
    if not host:
        return "no-host"
    if is_ip_address(host):
        return ""
    labels = host.split(".")
    if not all(labels):
        return "dots"
    if not all(map(_may_be_label, labels)):
        return "characters"
    if is_private_host(host):
        return ""
    if len(labels) == 1:
        return "no-ending"
    return "" if has_public_suffix(host) else "ending"


def _is_port(port: str) -> bool:
    return port.isascii() and port.isdecimal() and 0 < int(port[:6]) <= _HIGHEST_PORT


def _may_be_label(label: str) -> bool:
    """Say whether a part of a host holds letters, digits and inner hyphens only, in any script."""
    letters = label.replace("-", "").replace("_", "")
    return (
        len(label) <= _LONGEST_LABEL
        and not label.startswith("-")
        and not label.endswith("-")
        and all(unicodedata.category(letter)[0] in _LETTERS_DIGITS_MARKS for letter in letters)
    )
