"""Small questions about hosts and web addresses, asked the same way by all checks. No network."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from a2p_lint.data import hosts, shorteners

if TYPE_CHECKING:
    from tldextract import TLDExtract

# As many texts as a few thousand applications hold; a service judges for ever.
_REMEMBERED = 4096
_LONGEST_SUFFIX_NAME = 3
# No domain that hosts are compared with has more; a hostile host has thousands.
_MOST_LABELS = 4
# The addresses of nearly everybody, whose parts can be read off.
_ORDINARY = re.compile(r"(https?)://([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:/([a-z0-9/._~-]*))?")
_LABEL = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?=//)|(mailto|tel|sms|javascript|data):", re.I)
_AFTER_HOST = re.compile(r"[/?#\\\s]")
_MAIL = re.compile(r"(?:mailto:)?[^\s@/:?#]+@[^\s@/:?#]+\.[^\s@/:?#]+", re.I)
# One part of a path, with or without an ending: "/login.php".
_LOGIN_PATH = re.compile(rf"(?<![^/])(?:{'|'.join(sorted(hosts.LOGIN_PATHS))})(?![^./])")
_DOTS = str.maketrans("。．｡", "...")
_FOUR_NUMBERS = re.compile(r"\d+(?:\.\d+){3}")


class Address(NamedTuple):
    """A web address taken apart as a browser would; what it lacks is ``""``."""

    scheme: str = ""
    userinfo: str = ""
    host: str = ""
    port: str = ""
    path: str = ""


@lru_cache(_REMEMBERED)
def web_address(text: str) -> Address:
    """Take a web address apart, with or without its scheme; the host is lowered."""
    if ordinary := _ORDINARY.fullmatch(text):
        return Address(ordinary[1], "", ordinary[2], "", ordinary[3] or "")
    whole = text.strip()
    scheme = _SCHEME.match(whole)
    if scheme and scheme[2]:
        return Address(scheme=scheme[2].lower())
    rest = whole[scheme.end() + 2 :] if scheme else whole
    authority, *following = _AFTER_HOST.split(rest, maxsplit=1)
    userinfo, _, named = authority.rpartition("@")
    host, colon, port = named.rpartition(":") if not named.endswith("]") else (named, "", "")
    if not colon:
        host, port = named, ""
    path = ""
    if following and rest[len(authority)] == "/":
        path = re.split(r"[?#\s]", following[0], maxsplit=1)[0]
    return Address(
        scheme=scheme[1].lower() if scheme else "",
        userinfo=userinfo,
        host=host.lower().translate(_DOTS).removesuffix("."),
        port=port,
        path=path,
    )


def host_of(text: str) -> str:
    """Give the host of a web address, lowered and without port; ``""`` where there is none."""
    return web_address(text).host


def is_mail_address(text: str) -> bool:
    """Say whether a text is an e-mail address and nothing else."""
    return "@" in text and _MAIL.fullmatch(text.strip()) is not None


def is_ip_address(host: str) -> bool:
    """Say whether a host is written in numbers, as ``203.0.113.7`` or ``[2001:db8::1]``."""
    last = host[-1:]
    return (last.isdecimal() and _FOUR_NUMBERS.fullmatch(host) is not None) or host[:1] == "["


@lru_cache(_REMEMBERED)
def registrable_domain(host: str) -> str:
    """Give the part of a host that somebody registered: ``lane.example`` of ``www.lane.example``.

    ``""`` for numbers, for a suffix alone and under a suffix that does not exist. Shops of a
    platform share its domain here.
    """
    if "." not in host:
        return ""
    *_, name, ending = host.rsplit(".", 2)
    if _plain(name, ending) and _LABEL.fullmatch(host):
        return f"{name}.{ending}"
    if is_ip_address(host):
        return ""
    found = _public_suffixes().extract_str(host)
    return f"{found.domain}.{found.suffix}" if found.domain and found.suffix else ""


def _plain(name: str, suffix: str) -> bool:
    """Say whether our own table knows the suffix, and that it is one label long."""
    return suffix in hosts.PLAIN_SUFFIXES or (
        suffix in hosts.PLAIN_BUT_FOR_SHORT and len(name) > _LONGEST_SUFFIX_NAME
    )


def has_public_suffix(host: str) -> bool:
    """Say whether a host ends as hosts on the public network do, or as those of examples."""
    ending = host.rpartition(".")[2]
    if ending in hosts.PLAIN_SUFFIXES or ending in hosts.PLAIN_BUT_FOR_SHORT:
        return True
    return bool(_public_suffixes().extract_str(host).suffix)


@cache
def _public_suffixes() -> TLDExtract:
    """Open the list that comes with tldextract: its own default would ask the network."""
    from tldextract import TLDExtract

    return TLDExtract(
        suffix_list_urls=(), cache_dir=None, extra_suffixes=tuple(hosts.RESERVED_SUFFIXES)
    )


def is_under(host: str, domains: Container[str]) -> bool:
    """Say whether a host is one of the domains or a name below one; ``sport.co`` is no ``t.co``."""
    return _longest(host, domains) != ""


def _longest(host: str, domains: Container[str]) -> str:
    tail = host
    if host.count(".") >= _MOST_LABELS:
        tail = ".".join(host.rsplit(".", _MOST_LABELS)[1:])
    while tail and tail not in domains:
        tail = tail.partition(".")[2]
    return tail


_KINDS: Mapping[str, str] = {
    **dict.fromkeys(hosts.PLACEHOLDERS, "placeholder"),
    **dict.fromkeys(hosts.RESERVED_SUFFIXES, "placeholder"),
    **dict.fromkeys(hosts.MARKETPLACES, "marketplace"),
    **dict.fromkeys(hosts.FORMS, "form"),
    **dict.fromkeys(hosts.FILES, "file"),
    **dict.fromkeys(hosts.LOGINS, "login"),
    **dict.fromkeys(hosts.SOCIAL, "social"),
    **dict.fromkeys(shorteners.LINK_PAGES, "link-page"),
    **dict.fromkeys(shorteners.QR_LINKS, "qr-link"),
    **dict.fromkeys(shorteners.DEEP_LINKS, "deep-link"),
    **dict.fromkeys(shorteners.FIRST_PARTY_SHORTENERS, "company-shortener"),
    **dict.fromkeys(shorteners.PUBLIC_SHORTENERS, "public-shortener"),
}


@lru_cache(_REMEMBERED)
def platform(text: str) -> str:
    """Give what kind of shared host a web address is on; ``""`` for one that may be its own.

    ``social marketplace form file login placeholder link-page qr-link deep-link company-shortener
    public-shortener``. A form of Google's is a form, its other documents are files.
    """
    address = web_address(text)
    kind = _KINDS.get(_longest(address.host, _KINDS), "")
    if kind == "file" and address.host == "docs.google.com":
        return "form" if address.path.startswith("forms") else "file"
    return kind


def is_filler(host: str) -> bool:
    """Say whether a host is one that forms show in grey: "yourwebsite.com"; nobody owns it.

    Names under ``.example`` are placeholders too, but stand for hosts with owners in all fiction.
    """
    return is_under(host, hosts.PLACEHOLDERS)


@lru_cache(_REMEMBERED)
def is_front_door(text: str) -> bool:
    """Say whether a web address is a registered domain and nothing more, but for ``www``."""
    address = web_address(text)
    named = address.host.removeprefix("www.")
    return not address.path.strip("/") and named == (registrable_domain(named) or None)


def needs_a_path(text: str) -> bool:
    """Say whether a web address is the front door of a platform, and nobody's own page there."""
    address = web_address(text)
    return not address.path.strip("/") and is_under(address.host, hosts.NEEDS_A_PATH)


def is_private_host(host: str) -> bool:
    """Say whether a host is known inside a house or a computer only."""
    return host.rpartition(".")[2] in hosts.PRIVATE_ENDINGS


@lru_cache(_REMEMBERED)
def is_closed_host(host: str) -> bool:
    """Say whether visitors do not come to a host: in numbers, inside a house, or for trials."""
    return is_private_host(host) or is_ip_address(host) or is_backstage(host)


def is_backstage(host: str) -> bool:
    """Say whether a host is one on which a site is tried out or looked after: ``dev.`` and such."""
    domain = registrable_domain(host)
    if not domain or domain == host:
        return False
    front = host.removesuffix(domain).rstrip(".").split(".")
    return any(
        label in hosts.BACKSTAGE or label.partition("-")[0] in hosts.BACKSTAGE_BEFORE_HYPHEN
        for label in front
    )


def asks_for_login(text: str) -> bool:
    """Say whether a web address shows by its path or host that it opens a login."""
    address = web_address(text)
    if is_under(address.host, hosts.LOGINS):
        return True
    if not address.path:
        return False
    return _LOGIN_PATH.search(address.path.lower()) is not None


def file_ending(text: str) -> str:
    """Give the ending of the file that a web address opens, such as ``pdf``; ``""`` for a page."""
    path = web_address(text).path
    if "." not in path:
        return ""
    _, dot, ending = path.rpartition("/")[2].lower().rpartition(".")
    return ending if dot and ending in hosts.FILE_ENDINGS else ""


def shown(host: str) -> str:
    """Give a host as people read it: ``xn--...`` names in their own letters."""
    return ".".join(map(_shown, host.split("."))) if "xn--" in host else host


def _shown(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label


@lru_cache(_REMEMBERED)
def foreign_letters(host: str) -> tuple[str, ...]:
    """Give the letters of a host that pass for Latin ones; names in one other script have none."""
    if host.isascii() and "xn--" not in host:
        return ()
    *labels, ending = shown(host).split(".")
    found = (letter for label in labels for letter in _posing(label, latin=ending.isascii()))
    return tuple(dict.fromkeys(found))


def _posing(label: str, *, latin: bool) -> tuple[str, ...]:
    letters = [letter for letter in label if letter.isalpha()]
    scripts = {letter: unicodedata.name(letter, "").partition(" ")[0] for letter in letters}
    odd = tuple(letter for letter in letters if not letter.isascii())
    mixed = "LATIN" in scripts.values() and not hosts.NEVER_MIXED.isdisjoint(scripts.values())
    if mixed:
        return tuple(letter for letter in odd if scripts[letter] in hosts.NEVER_MIXED)
    if latin and odd == tuple(letters) and all(letter in hosts.LOOK_ALIKES for letter in odd):
        return odd
    return tuple(
        letter
        for letter in odd
        if letter in hosts.LOOK_ALIKES and scripts[letter] in ("LATIN", "SCRIPT")
    )


def read_as(host: str) -> str:
    """Give what a hurried reader takes a host for: look-alike letters replaced by Latin ones."""
    return "".join(hosts.LOOK_ALIKES.get(letter, letter) for letter in shown(host))
