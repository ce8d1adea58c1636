"""Holds the severity and confidence of every page to the written rule of `docs/guides/scoring.md`.

A page that differs says why with one word of `rules/exceptions.toml`: nothing is listed twice.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from a2p_lint.book import book_root
from a2p_lint.codes import Catalogue
from a2p_lint.findings import Confidence, Severity
from a2p_lint.pack import RulePage
from benchmarks.generated import table

HIGH, MEDIUM, LOW = Severity.HIGH, Severity.MEDIUM, Severity.LOW
MANY = 4
"""So many providers that name a defect all refuse it: none of them can be an odd one out."""
# A list of words for "nothing" finds blank fields, and reads no language.
_READS_NOTHING = frozenset({"nothing"})


@dataclass(frozen=True, slots=True)
class Weight:
    """What the written rule gives for a page, and what the page says."""

    rule: str
    named_by: tuple[str, ...]
    """The providers of which the page names a code or a documented refusal."""
    final: bool
    """Whether one of the codes is documented as not resubmittable."""
    severity: Severity
    severities: tuple[Severity, ...]
    """The severities that the rule allows."""
    severity_why: str
    confidence: Confidence
    reads_words: bool
    confidence_why: str

    @property
    def severe_by_rule(self) -> bool:
        """Whether the severity is what the rule allows."""
        return self.severity in self.severities

    @property
    def sure_by_rule(self) -> bool:
        """Whether the confidence is what the rule allows."""
        return self.confidence is not Confidence.HIGH or not self.reads_words


def weight(page: RulePage, catalogue: Catalogue) -> Weight:
    """Weigh one page."""
    codes = [catalogue.codes[code] for code in page.codes if code in catalogue.codes]
    named_by = tuple(sorted({code.provider for code in codes}))
    final = any(code.resubmittable is False and code.basis == "documented" for code in codes)
    return Weight(
        rule=page.id,
        named_by=named_by,
        final=final,
        severity=page.severity,
        severities=allowed(len(named_by), final=final, own=bool(page.providers)),
        severity_why=page.table.get("severity_why", ""),
        confidence=page.confidence,
        reads_words=bool(page.words.keys() - _READS_NOTHING),
        confidence_why=page.table.get("confidence_why", ""),
    )


def allowed(named_by: int, *, final: bool, own: bool) -> tuple[Severity, ...]:
    """Give the severities of a defect by who names it; ``own`` is a rule of named providers."""
    if final or named_by >= MANY:
        return (HIGH,)
    if named_by > 1 or (named_by and own):
        return (HIGH, MEDIUM)
    return (MEDIUM, LOW) if named_by else (LOW,)


def weights(pages: Iterable[RulePage], catalogue: Catalogue) -> tuple[Weight, ...]:
    """Weigh all pages, in their order."""
    return tuple(weight(page, catalogue) for page in pages)


def whys() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Give the reasons for exceptions: by severity or confidence, by word, by language."""
    text = book_root().joinpath("exceptions.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def exceptions(weighed: Iterable[Weight]) -> str:
    """Lay out as Markdown what is not by the rule, with the reason."""
    known = whys()
    off: list[tuple[object, ...]] = []
    for one in weighed:
        named = f"{len(one.named_by)}{', final' * one.final}"
        if not one.severe_by_rule:
            gives, why = " or ".join(one.severities), known["severity"][one.severity_why]["en"]
            off.append((f"`{one.rule}`", one.severity.value, gives, named, why))
        if not one.sure_by_rule:
            why = known["confidence"][one.confidence_why]["en"]
            off.append((f"`{one.rule}`", "sure", "fairly sure", named, why))
    return table(("rule", "is", "the rule gives", "named by", "why"), off)


def faults(weighed: Iterable[Weight]) -> Iterator[str]:
    """Say which pages are neither by the rule nor an exception, one sentence each."""
    known = whys()
    for one in weighed:
        gives = " or ".join(one.severities)
        if not one.severe_by_rule and one.severity_why not in known["severity"]:
            yield (
                f"{one.rule} is {one.severity}; named by {len(one.named_by)} "
                f"({', '.join(one.named_by) or 'nobody'}){', final' * one.final}, the rule gives "
                f"{gives}: change it, or say severity_why, one of {', '.join(known['severity'])}"
            )
        if one.severe_by_rule and one.severity_why:
            yield f"{one.rule} is {one.severity} by the rule, and needs no severity_why"
        if not one.sure_by_rule and one.confidence_why not in known["confidence"]:
            yield (
                f"{one.rule} reads words and is sure of itself: make it medium, or say "
                f"confidence_why, one of {', '.join(known['confidence'])}"
            )
        if one.sure_by_rule and one.confidence_why:
            yield f"{one.rule} has its confidence by the rule, and needs no confidence_why"
