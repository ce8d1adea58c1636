"""What comes out of a lint: hits, findings and outcomes, as plain light classes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from a2p_lint.pack import RulePage, ShownCode


class Severity(StrEnum):
    """How much a finding weighs; ``fatal`` is computed by the engine, never written on a page."""

    FATAL = "fatal"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        """0 for fatal, 3 for low: the order in which findings are shown."""
        return _RANKS[self]


_RANKS = {Severity.FATAL: 0, Severity.HIGH: 1, Severity.MEDIUM: 2, Severity.LOW: 3}


class Confidence(StrEnum):
    """How sure a rule is that it is right when it hits."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Verdict(StrEnum):
    """What a report comes to."""

    EXPECT_REJECTION = "expect-rejection"
    AT_RISK = "at-risk"
    READY = "ready"


class Status(StrEnum):
    """How a rule ended."""

    CHECKED = "checked"
    NOT_RUN = "not-run"
    CRASHED = "crashed"


class Label(str):
    """A word that the page's ``[labels]`` gives in both languages, used as a fact."""

    __slots__ = ()


Fact = str | int | date | tuple[str, ...]
"""What a sentence can be filled with; a ``Label`` is looked up on the page."""

# A plain mapping, so that a report can be pickled; nobody writes to it.
NO_FACTS: Mapping[str, Fact] = {}


@dataclass(slots=True)
class Seen:
    """Where in the evidence the fault was seen, with a short quotation."""

    quote: str = ""
    url: str = ""
    file: str = ""
    line: int | None = None


@dataclass(slots=True)
class Hit:
    """A check's word that its defect is there.

    ``at`` is a JSON Pointer into the normalised application; ``facts`` fill the page's texts.
    """

    at: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)
    related: tuple[str, ...] = ()
    seen: Seen | None = None


@dataclass(slots=True)
class NotRun:
    """A check's word, before any hit, that it could not judge: ``no-date`` or ``unknown``."""

    why: str
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)


@dataclass(slots=True)
class Origin:
    """Where a value stands in the file that was read; line and column count from 1."""

    file: str = ""
    field: str = ""
    line: int | None = None
    column: int | None = None


@dataclass(slots=True)
class Finding:
    """One fault, at one place, with what the page says of it."""

    page: RulePage
    severity: Severity
    at: str
    facts: Mapping[str, Fact]
    value: str
    codes: tuple[ShownCode, ...]
    related: tuple[str, ...] = ()
    seen: Seen | None = None
    origin: Origin = field(default_factory=Origin)
    ignored: Mapping[str, str] | None = None

    @property
    def rule(self) -> str:
        """The rule's id, ``family/defect-name``."""
        return self.page.id

    @property
    def confidence(self) -> Confidence:
        """How sure the rule is when it hits."""
        return self.page.confidence

    @property
    def maturity(self) -> str:
        """``stable``, or ``preview`` for a rule that does not count yet."""
        return self.page.maturity

    @property
    def reasons(self) -> tuple[str, ...]:
        """The neutral reasons that this fault stands for."""
        return self.page.reasons

    @property
    def counts(self) -> bool:
        """Whether the finding counts for score, verdict and exit code."""
        return self.ignored is None and self.page.maturity == "stable"


@dataclass(slots=True)
class Outcome:
    """How one rule ended; every rule of a linter leaves exactly one."""

    rule: str
    status: Status
    why: str = ""
    facts: Mapping[str, Fact] = field(default_factory=lambda: NO_FACTS)
    page: RulePage | None = None
    skipped: tuple[str, ...] = ()
