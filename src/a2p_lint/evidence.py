"""What was seen outside the application, frozen and serialisable (DESIGN section 8).

Every part is a mapping: ``pages`` by URL, ``pictures`` by URL, ``line_types`` and ``blocks`` by
E.164 number, ``mail`` by host, ``letters`` by the file's SHA-256, ``registries`` by EIN. A failure
is evidence and has a ``cause``; the absence of a record is not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

from pydantic import Field, field_validator, model_validator

from a2p_lint.escapes import visible_json
from a2p_lint.phones import e164
from a2p_lint.records import (
    Block,
    Letter,
    LineType,
    Listing,
    Mail,
    Picture,
    Record,
    WebPage,
)
from a2p_lint.url_secrets import without_secrets

__all__ = (
    "FORMAT", "KEYS", "KINDS", "NOTHING_SEEN", "Block", "Evidence", "Letter", "LineType", "Listing",
    "Mail",
    "Picture", "WebPage", "ein_key", "mail_host", "plain_url", "url_key",
)  # fmt: skip

# URLs that are their own key: those of nearly everybody.
_IS_KEY = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9._~-][A-Za-z0-9/._~-]*)?")
_Any = TypeVar("_Any")
FORMAT = "a2p-lint.evidence/1"
"""What a file of evidence says that it is."""
_NOT_WRITTEN = {"pages": {"__all__": {"file"}}}
_DATES = ("seen_on", "issued_on")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


@lru_cache(maxsize=1024)
def url_key(url: str) -> str:
    """Give the key under which evidence files a URL: its plain form, without the secrets in it.

    A text that is no URL is returned stripped, so that it still finds its own record.
    """
    return url if _IS_KEY.fullmatch(url) else without_secrets(plain_url(url))


def plain_url(url: str) -> str:
    """Give a URL as evidence writes it, secrets and all: what is opened, never what is shown.

    Scheme and host are lowered; default port, fragment and empty path are dropped (DESIGN 8).
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    scheme = parts.scheme.lower()
    userinfo, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(_DEFAULT_PORTS.get(scheme, "\0"))
    path = "" if parts.path == "/" and not parts.query else parts.path
    return urlunsplit((scheme, userinfo + at + host, path, parts.query, ""))


class Evidence(Record):
    """The record of everything seen outside; see the top of the module for the keys."""

    pages: Mapping[str, WebPage] = Field(default_factory=dict)
    pictures: Mapping[str, Picture] = Field(default_factory=dict)
    line_types: Mapping[str, LineType] = Field(default_factory=dict)
    blocks: Mapping[str, Block] = Field(default_factory=dict)
    mail: Mapping[str, Mail] = Field(default_factory=dict)
    letters: Mapping[str, Letter] = Field(default_factory=dict)
    registries: Mapping[str, Listing] = Field(default_factory=dict)

    @model_validator(mode="before")
    @classmethod
    def _aliases(cls, value: object) -> object:
        if not isinstance(value, Mapping) or "phone_line_types" not in value:
            return value
        if "line_types" in value:
            raise ValueError("give line_types or its alias phone_line_types, not both")
        data = dict(value)
        data["line_types"] = data.pop("phone_line_types")
        return data

    @field_validator("pages", "pictures")
    @classmethod
    def _url_keys(cls, value: Mapping[str, _Any]) -> Mapping[str, _Any]:
        return _keyed(value, url_key)

    @field_validator("line_types", "blocks")
    @classmethod
    def _number_keys(cls, value: Mapping[str, _Any]) -> Mapping[str, _Any]:
        return _keyed(value, _number_key)

    @field_validator("mail")
    @classmethod
    def _host_keys(cls, value: Mapping[str, _Any]) -> Mapping[str, _Any]:
        return _keyed(value, mail_host)

    @field_validator("registries")
    @classmethod
    def _ein_keys(cls, value: Mapping[str, _Any]) -> Mapping[str, _Any]:
        return _keyed(value, ein_key)

    def page(self, url: str) -> WebPage | None:
        """Give the record of a URL, or None when nobody looked at it.

        A URL written without a scheme finds its record under https, then http.
        """
        return self.pages.get(self.key_of(url)) if self.pages else None

    def key_of(self, url: str) -> str:
        """Give the key under which a web page is on record, or would be."""
        key = url_key(url)
        if key in self.pages or "://" in key:
            return key
        secure, plain = url_key(f"https://{key}"), url_key(f"http://{key}")
        return plain if plain in self.pages and secure not in self.pages else secure

    def line_type(self, e164: str) -> LineType | None:
        """Give the record of a number in E.164 form, or None when nobody looked it up."""
        return self.line_types.get(e164)

    def of_kind(self, kind: str) -> Mapping[str, Any]:
        """Give the records of a kind that a page ``needs``: block, mail, picture, registry ..."""
        part: Mapping[str, Any] = getattr(self, KINDS[kind][0])
        return part

    def record(self, kind: str, value: str) -> Any:  # noqa: ANN401 a record of that kind
        """Give the record of a value of the application, or None when nobody looked it up."""
        return self.of_kind(kind).get(KINDS[kind][1](value))

    def dated_after(self, day: date) -> tuple[tuple[str, str, date], ...]:
        """Give part, key and date of each record that says it was made after a day."""
        return tuple(
            (part, key, latest)
            for part in Evidence.model_fields
            for key, record in getattr(self, part).items()
            if (latest := _latest(record)) is not None and latest > day
        )

    def to_json(self) -> str:
        """Give the text of a file of evidence: the same bytes for the same records.

        Names are sorted and each stands on a line of its own, so that two files can be compared;
        what is blank is left out, and a lone half of a character becomes U+FFFD, as on reading.
        What an editor would hide or obey stands there as an escape.
        A web page that came from a file stands there whole, without the file's name.
        """
        records = self.model_dump(
            mode="json", by_alias=True, exclude_defaults=True, exclude=_NOT_WRITTEN
        )
        text = json.dumps(
            {"format": FORMAT, **records}, ensure_ascii=False, indent=1, sort_keys=True
        )
        if not text.isascii():
            text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return f"{visible_json(text)}\n"

    def merged(self, other: Evidence) -> tuple[Evidence, tuple[str, ...]]:
        """Join two records, this one first; give also the keys on which the other differed."""
        differing: list[str] = []
        joined: dict[str, Mapping[str, Any]] = {}
        for part in Evidence.model_fields:
            first, second = getattr(self, part), getattr(other, part)
            differing += _differing(first, second)
            joined[part] = {**second, **first} if second else first
        return Evidence.model_construct(None, **joined), tuple(differing)


def _latest(record: Record) -> date | None:
    """Give the latest date that a record gives: of what was seen, of a letter's own."""
    also = getattr(record, "also", ())
    dates = [getattr(one, name, None) for one in (record, *also) for name in _DATES]
    return max((day for day in dates if day is not None), default=None)


def ein_key(ein: str) -> str:
    """Give the key under which evidence files an EIN: its digits."""
    return "".join(filter(str.isdecimal, ein)) or ein


def _keyed(value: Mapping[str, _Any], key: Callable[[str], str]) -> Mapping[str, _Any]:
    """File records under their normalised keys; the first of two counts."""
    keyed: dict[str, _Any] = {}
    for name, record in value.items():
        keyed.setdefault(key(name), record)
    return keyed


def _differing(first: Mapping[str, Any], second: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(key for key, record in second.items() if first.get(key, record) != record)


def _number_key(number: str) -> str:
    return e164(number) or number


def mail_host(address: str) -> str:
    """Give the key under which evidence files the mail of an address, or of a bare host."""
    return address.strip().rpartition("@")[2].lower().removesuffix(".")


KINDS: Mapping[str, tuple[str, Callable[[str], str]]] = {
    "page": ("pages", url_key),
    "picture": ("pictures", url_key),
    "line-type": ("line_types", _number_key),
    "block": ("blocks", _number_key),
    "mail": ("mail", mail_host),
    "letter": ("letters", str),
    "registry": ("registries", ein_key),
}
"""For each kind of evidence that a page may need: its part, and how a value finds its record."""

KEYS: Mapping[str, Callable[[str], str]] = dict(KINDS.values())
"""For each part of evidence, how a value finds its record there."""

NOTHING_SEEN = Evidence.model_construct()
