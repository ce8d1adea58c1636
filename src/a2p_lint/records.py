"""The records that evidence is made of: one for each web page, number, host, letter and listing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from a2p_lint.phones import line_type_word

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
    "connection",
    "redirects",
    "scheme",
    "refused",
]
"""Why a URL could not be read. ``connection`` is refused or cut, ``redirects`` are too many,
``scheme`` is a redirect to something that is not http or https, ``refused`` is an address that
nobody is sent to: with credentials, at an odd port, without a host."""
ERROR_STATUS = 400


class Record(BaseModel):
    """What was seen of one thing; a field that it does not have is refused."""

    # Built when first validated: most applications come without any evidence.
    model_config = ConfigDict(
        extra="forbid", frozen=True, hide_input_in_errors=True, defer_build=True
    )


class WebPage(Record):
    """What was seen at one URL; a failure is evidence too and has a ``cause``."""

    status: Annotated[int, Field(ge=100, le=999)] | None = None
    """Three digits, as HTTP has them (RFC 9110, 15); some servers say what is none, such as 999."""
    cause: Cause = ""
    detail: str = ""
    """What stopped the visit, in the words of the machine: "certificate has expired"."""
    reached: str = ""
    """The URL at which the visit ended, when that is another one."""
    redirects: tuple[str, ...] = ()
    """The URLs that were passed on the way, the one asked left out."""
    tls: str = ""
    """The protocol of a secure connection, "TLSv1.3"; blank for none or unknown."""
    language: str = ""
    title: str = ""
    names: tuple[str, ...] = ()
    """What the site calls itself."""
    html: str = ""
    rendered: str = ""
    """The same web page after its scripts ran, where a browser looked at it."""
    file: str = ""
    """The file that ``html`` was read from, where it was one."""
    sha256: str = ""
    """The hash of the bytes that the server sent, unpacked where they were compressed."""
    seen_on: date | None = None

    @property
    def failure(self) -> str:
        """Why the web page could not be read, or ``""``."""
        if self.cause:
            return self.cause
        return "status" if self.status is not None and self.status >= ERROR_STATUS else ""


class Picture(Record):
    """What was read in a picture, such as a screenshot of an opt-in page: text and no more."""

    text: str = ""
    cause: Cause | Literal["not-a-picture"] = ""
    detail: str = ""
    source: Annotated[str, Field(alias="from")] = ""
    seen_on: date | None = None

    model_config = ConfigDict(populate_by_name=True)


class Block(Record):
    """Whom the numbering plan gave a number's block to; porting may have moved the number since."""

    company: str = ""
    ocn: str = ""
    seen_on: date | None = None


class Mail(Record):
    """What the name service says of a host's mail."""

    mx: tuple[str, ...] = ()
    """The hosts that take mail, best first; "." alone refuses all mail (RFC 7505)."""
    address: bool | None = None
    """Whether the host has an address, which serves where there is no MX (RFC 5321, 5.1)."""
    exists: bool | None = None
    """Whether the name exists at all; None when the resolver could not be trusted."""
    detail: str = ""
    seen_on: date | None = None


class Letter(Record):
    """What an IRS letter says (CP 575 or 147C), or why it could not be read. Private data."""

    kind: Literal["", "cp575", "147c", "other"] = ""
    legal_name: str = ""
    second_name: str = ""
    """The line under the name: an owner ("JANE DOE SOLE MBR"), a trade name, or in whose care."""
    ein: str = ""
    other_eins: tuple[str, ...] = ()
    """Other numbers of that shape which stand in the letter: all should be one."""
    street: str = ""
    unit: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    name_control: str = ""
    issued_on: date | None = None
    """The date of the notice."""
    read_by: Literal["", "text", "ocr", "hand"] = ""
    cause: Literal[
        "", "broken", "encrypted", "scanned", "too-large", "not-a-pdf", "not-a-letter"
    ] = ""
    detail: str = ""
    """What it is instead of a letter (``w-9``, ``ss-4``, ``articles``), or what stopped the
    reader (``timeout``)."""
    seen_on: date | None = None

    def __repr_args__(self) -> Iterable[tuple[str | None, object]]:
        """Leave what the letter says out of repr, which services log."""
        return (("kind", self.kind), ("read_by", self.read_by), ("cause", self.cause))


class Listing(Record):
    """What a registry that the user downloaded says of an EIN; not listed counts for nothing."""

    source: Annotated[str, Field(alias="from")] = ""
    """``eo-bmf`` (the IRS list of exempt organisations) or ``form-5500``."""
    listed: bool | None = None
    name: str = ""
    dba: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    subsection: str = ""
    """The subsection of 501(c) under which the IRS lists an exempt organisation: "03"."""
    seen_on: date | None = None
    also: tuple[Listing, ...] = ()
    """What the other registries list under the same EIN, one of each."""

    model_config = ConfigDict(populate_by_name=True)


class LineType(Record):
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
