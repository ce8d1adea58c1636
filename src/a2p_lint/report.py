"""What comes out of a lint as a whole, and its JSON shape (``a2p-lint.report/1``)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from a2p_lint import scoring, wording
from a2p_lint.catalogue import field_label
from a2p_lint.escapes import visible_json
from a2p_lint.findings import Finding, Outcome, Seen, Status, Verdict
from a2p_lint.readers.imported import Note, Unmapped

if TYPE_CHECKING:
    from a2p_lint.application import Application
    from a2p_lint.evidence import Evidence
    from a2p_lint.matrix import Matrix
    from a2p_lint.phrases import Words

FORMAT = "a2p-lint.report/1"
VALUE_LENGTH = 200
NOT_APPLICABLE = frozenset({"other-kind", "other-provider", "blank"})
"""The whys of rules that had nothing to judge; every other why is a rule that could not."""


MATRIX_WORDS = "consent/frequency-differs"
"""The rule whose lists the consent matrix reads with; without it there is no matrix."""


class MatrixSource(NamedTuple):
    """What a consent matrix is made of; it is made only when somebody asks."""

    application: Application
    evidence: Evidence
    words: Mapping[str, Words]


class Coverage(NamedTuple):
    """How the rules ended, in numbers."""

    checked: int
    not_run: int
    not_applicable: int
    crashed: int


@dataclass(frozen=True)
class Report:
    """Findings, and an outcome for every rule; nothing that was not checked is left unsaid."""

    file: str
    kind: str
    provider: str
    today: date | None
    draft: bool
    findings: tuple[Finding, ...]
    outcomes: tuple[Outcome, ...]
    unmapped: tuple[Unmapped, ...] = ()
    notes: tuple[Note, ...] = ()
    mask: Callable[[str], str] = field(default=wording.unmasked, repr=False)
    source: MatrixSource | None = field(default=None, repr=False)
    """What the consent matrix is made of, where the rules have the words for one."""

    @cached_property
    def readiness(self) -> int:
        """0 to 100: what the findings leave. Not a probability of approval."""
        return scoring.readiness(self.findings)

    @cached_property
    def verdict(self) -> Verdict:
        """What the findings come to."""
        return scoring.verdict(self.findings)

    @cached_property
    def coverage(self) -> Coverage:
        """How many rules ran, could not, had nothing to judge, or crashed."""
        checked = not_run = not_applicable = crashed = 0
        for outcome in self.outcomes:
            if outcome.status is Status.CHECKED:
                checked += 1
            elif outcome.status is Status.CRASHED:
                crashed += 1
            elif outcome.why in NOT_APPLICABLE:
                not_applicable += 1
            else:
                not_run += 1
        return Coverage(checked, not_run, not_applicable, crashed)

    @cached_property
    def matrix(self) -> tuple[Matrix, ...]:
        """For each programme what every surface says of every element; see ``matrix.Row``."""
        from a2p_lint.matrix import matrices

        return matrices(self.source) if self.source is not None else ()

    def by_field(self) -> Mapping[str, tuple[Finding, ...]]:
        """Give the findings by the pointer they stand at, to show each beside its form field."""
        found: dict[str, tuple[Finding, ...]] = {}
        for finding in self.findings:
            found[finding.at] = (*found.get(finding.at, ()), finding)
        return found

    def message(self, finding: Finding, lang: str = "en") -> str:
        """Give a finding's message: what was seen."""
        return wording.message(finding, lang, self.mask)

    def why(self, finding: Finding, lang: str = "en") -> str:
        """Give why a finding matters to a reviewer."""
        return wording.reason_why(finding, lang, self.mask)

    def remedy(self, finding: Finding, lang: str = "en") -> str:
        """Give the one thing to do about a finding."""
        return wording.remedy(finding, lang, self.mask)

    def to_json(self, lang: str = "en") -> str:
        """Give the report as one JSON object, R of ``a2p-lint.report/1``, in a language."""
        return visible_json(json.dumps(self.to_dict(lang), ensure_ascii=False))

    def to_dict(self, lang: str = "en") -> dict[str, Any]:
        """Give the report as plain data, ready for JSON; ``lang`` is ``en`` or ``fr``."""
        if lang not in wording.LANGUAGES:
            raise ValueError("lang is en or fr")
        coverage = self.coverage
        return {
            "file": self.mask(self.file),
            "kind": self.kind,
            "provider": self.provider,
            "today": self.today.isoformat() if self.today else None,
            "lang": lang,
            "draft": self.draft,
            "verdict": self.verdict.value,
            "readiness": self.readiness,
            "coverage": {
                "checked": coverage.checked,
                "not_run": coverage.not_run,
                "not_applicable": coverage.not_applicable,
                "crashed": coverage.crashed,
            },
            "findings": [self._finding(finding, lang) for finding in self.findings],
            "outcomes": [self._outcome(outcome, lang) for outcome in self.outcomes],
            "matrix": self._matrix(),
            "unmapped": [
                {
                    "field": self.mask(unmapped.field),
                    "line": unmapped.line,
                    "column": unmapped.column,
                    "nearest": unmapped.nearest,
                }
                for unmapped in self.unmapped
            ],
            "notes": [
                {"at": self.mask(note.at), "text": self.mask(note.text(lang))}
                for note in self.notes
            ],
        }

    def _finding(self, finding: Finding, lang: str) -> dict[str, Any]:
        origin = finding.origin
        return {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "confidence": finding.confidence.value,
            "maturity": finding.maturity,
            "at": finding.at,
            "field": field_label(finding.at, lang),
            "value": finding.value,
            "message": self.message(finding, lang),
            "why": self.why(finding, lang),
            "remedy": self.remedy(finding, lang),
            "reasons": list(finding.reasons),
            "codes": [
                {
                    "provider": code.provider,
                    "code": code.code,
                    "title": code.title.get(lang, ""),
                    "url": code.url,
                    "resubmittable": code.resubmittable,
                    "ours": code.ours,
                }
                for code in finding.codes
            ],
            "origin": {
                "file": self.mask(origin.file),
                "field": self.mask(origin.field),
                "line": origin.line,
                "column": origin.column,
            },
            "seen": self._seen(finding.seen) if finding.seen else None,
            "related": list(finding.related),
            "ignored": dict(finding.ignored) if finding.ignored else None,
        }

    def _matrix(self) -> dict[str, Any] | None:
        from a2p_lint.matrix import as_data

        return as_data(self.matrix, self.mask)

    def _seen(self, seen: Seen) -> dict[str, Any]:
        return {
            "url": self.mask(seen.url),
            "file": self.mask(seen.file),
            "line": seen.line,
            "quote": wording.cut(self.mask(seen.quote), VALUE_LENGTH),
        }

    def _outcome(self, outcome: Outcome, lang: str) -> dict[str, Any]:
        return {
            "rule": outcome.rule,
            "status": outcome.status.value,
            "why": outcome.why,
            "detail": wording.detail(outcome, lang, self.mask),
        }
