"""What was seen outside the application: web pages and line types, frozen and serialisable."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit, urlunsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from a2p_lint.phones import e164, line_type_word

Cause = Literal[
    "",
    "dns",
    "tls",
    "timeout",
    "status",
    "too-large",
    "blocked",
    "private-address",
    "not-html",
]
ERROR_STATUS = 400
# URLs that are their own key: those of nearly everybody.
_IS_KEY = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9._~-][A-Za-z0-9/._~-]*)?")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


@lru_cache(maxsize=1024)
def url_key(url: str) -> str:
    """Give the key under which evidence files a URL.

    Scheme and host are lowered; default port, fragment and empty path are dropped (DESIGN 8).
    A text that is no URL is returned stripped, so that it still finds its own record.
    """
    if _IS_KEY.fullmatch(url):
        return url
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    scheme = parts.scheme.lower()
    userinfo, at, host = parts.netloc.rpartition("@")
    host = host.lower().removesuffix(_DEFAULT_PORTS.get(scheme, "\0"))
    path = "" if parts.path == "/" and not parts.query else parts.path
    return urlunsplit((scheme, userinfo + at + host, path, parts.query, ""))


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class WebPage(_Record):
    """What was seen at one URL; a failure is evidence too and has a ``cause``."""

    status: int | None = None
    html: str = ""
    cause: Cause = ""
    seen_on: date | None = None

    @property
    def failure(self) -> str:
        """Why the web page could not be read, or ``""``."""
        if self.cause:
            return self.cause
        return "status" if self.status is not None and self.status >= ERROR_STATUS else ""


class LineType(_Record):
    """What kind of line a telephone number is, on whose word, and when that was seen."""

    type: str
    seen_on: date | None = None
    source: Annotated[str, Field(alias="from")] = ""

    model_config = ConfigDict(populate_by_name=True)

    @model_validator(mode="before")
    @classmethod
    def _bare_word(cls, value: object) -> object:
        return {"type": value} if isinstance(value, str) else value

    @field_validator("type")
    @classmethod
    def _folded(cls, value: str) -> str:
        return line_type_word(value)


class Evidence(_Record):
    """The record of everything seen outside: ``pages`` by URL, ``line_types`` by E.164 number."""

    pages: Mapping[str, WebPage] = Field(default_factory=dict)
    line_types: Mapping[str, LineType] = Field(default_factory=dict)

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

    @field_validator("pages")
    @classmethod
    def _url_keys(cls, value: Mapping[str, WebPage]) -> Mapping[str, WebPage]:
        keyed: dict[str, WebPage] = {}
        for url, page in value.items():
            keyed.setdefault(url_key(url), page)
        return keyed

    @field_validator("line_types")
    @classmethod
    def _number_keys(cls, value: Mapping[str, LineType]) -> Mapping[str, LineType]:
        keyed: dict[str, LineType] = {}
        for number, line_type in value.items():
            keyed.setdefault(e164(number) or number, line_type)
        return keyed

    def page(self, url: str) -> WebPage | None:
        """Give the record of a URL, or None when nobody looked at it.

        A URL written without a scheme finds its record under https, then http.
        """
        if not self.pages:
            return None
        key = url_key(url)
        found = self.pages.get(key)
        if found is not None or "://" in key:
            return found
        secure = self.pages.get(url_key(f"https://{key}"))
        return secure or self.pages.get(url_key(f"http://{key}"))

    def line_type(self, e164: str) -> LineType | None:
        """Give the record of a number in E.164 form, or None when nobody looked it up."""
        return self.line_types.get(e164)

    def merged(self, other: Evidence) -> tuple[Evidence, tuple[str, ...]]:
        """Join two records, this one first; give also the keys on which the other differed."""
        if not (other.pages or other.line_types):
            return self, ()
        differing = (
            *_differing(self.pages, other.pages),
            *_differing(self.line_types, other.line_types),
        )
        joined = Evidence.model_construct(
            pages={**other.pages, **self.pages},
            line_types={**other.line_types, **self.line_types},
        )
        return joined, differing


def _differing(first: Mapping[str, Any], second: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(key for key, record in second.items() if first.get(key, record) != record)


NOTHING_SEEN = Evidence()
