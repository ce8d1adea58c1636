"""What the linter got right on labelled cases: pure functions from judged cases to figures.

A **label** is a case's own word for what was wrong. It stands for one or more neutral reasons, and
is filed under the area of the first of them. A finding **catches** a label when it counts, is of
medium severity or more, and names one of those reasons, or one that was split off from it. A
label **has a rule** when some rule names such a reason. A case with several labels counts once
per area and once overall: as soon as one of its labels is caught, or has a rule.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.corpus import Case

BITES = frozenset({"fatal", "high", "medium"})
GRAVE = frozenset({"fatal", "high"})
MEDIUM = frozenset({"medium"})


@dataclass(frozen=True, slots=True)
class Raised:
    """A finding that counts, as far as accuracy needs it."""

    rule: str
    severity: str
    reasons: tuple[str, ...]
    codes: tuple[str, ...] = ()

    @property
    def bites(self) -> bool:
        """Whether the finding is more than a hint."""
        return self.severity in BITES


@dataclass(frozen=True, slots=True)
class Judged:
    """A case with what the linter said of it; ``ended`` is how each rule ended."""

    case: Case
    findings: tuple[Raised, ...]
    readiness: int
    ended: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What labels and reasons mean, and which rules stand for which reasons and codes."""

    labels: Mapping[str, Sequence[str]]
    areas: Mapping[str, str]
    broader: Mapping[str, str]
    rules: Mapping[str, Sequence[str]]
    codes: frozenset[str]

    def area(self, label: str) -> str:
        """Give the area that a label is filed under: that of its nearest reason."""
        return self.areas[self.labels[label][0]]

    def stand_for(self, reasons: Iterable[str], label: str) -> bool:
        """Say whether one of the reasons, or what it was split off from, is the label's."""
        wanted = frozenset(self.labels[label])
        return any(not wanted.isdisjoint(self._lineage(reason)) for reason in reasons)

    def rules_for(self, label: str) -> tuple[str, ...]:
        """Give the rules that name a reason of the label."""
        return tuple(
            sorted(rule for rule, named in self.rules.items() if self.stand_for(named, label))
        )

    def _lineage(self, reason: str) -> tuple[str, ...]:
        found = [reason]
        while (wider := self.broader.get(found[-1])) is not None and wider not in found:
            found.append(wider)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Caught:
    """Rejected cases of an area: all, those that some rule should catch, those caught."""

    area: str
    cases: int
    ruled: int
    caught: int


@dataclass(frozen=True, slots=True)
class Missed:
    """A label that some rule stands for and no finding caught, with how those rules ended."""

    case: str
    label: str
    rules: tuple[tuple[str, str], ...]
    otherwise: bool


@dataclass(frozen=True, slots=True)
class RightCodes:
    """Rejected cases with a code of their own provider, and whether a catching finding has it."""

    cases: int
    named: int
    right: int
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """How many codes findings carry."""

    findings: int
    middle: float
    most: int
    worst: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """Whether readiness tells approved from rejected."""

    lowest: int
    lowest_cases: tuple[str, ...]
    above: tuple[str, ...]
    above_with_rule: tuple[str, ...]
    rejected: int


def rejected(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """Give the rejected cases."""
    return tuple(each for each in judged if each.case.rejected)


def approved(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """Give the approved cases."""
    return tuple(each for each in judged if not each.case.rejected)


def certain(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """Give the cases whose label nobody doubts."""
    return tuple(each for each in judged if not each.case.doubt)


def undisputed(judged: Iterable[Judged]) -> tuple[Judged, ...]:
    """Give the cases whose code is the one that its provider documents for the fault."""
    return tuple(each for each in judged if not each.case.dispute)


def catching(each: Judged, label: str, meaning: Meaning) -> tuple[Raised, ...]:
    """Give the findings that catch a label of a case."""
    return tuple(
        finding
        for finding in each.findings
        if finding.bites and meaning.stand_for(finding.reasons, label)
    )


def caught(judged: Iterable[Judged], meaning: Meaning, area: str = "") -> Caught:
    """Count the rejected cases caught, in one area or (without one) overall."""
    cases = ruled = hit = 0
    for each in rejected(judged):
        labels = [label for label in each.case.labels if area in ("", meaning.area(label))]
        cases += bool(labels)
        ruled += any(meaning.rules_for(label) for label in labels)
        hit += any(catching(each, label, meaning) for label in labels)
    return Caught(area, cases, ruled, hit)


def caught_by_area(judged: Sequence[Judged], meaning: Meaning) -> tuple[Caught, ...]:
    """Count the rejected cases caught in every area that the labels have."""
    areas = {meaning.area(label) for each in rejected(judged) for label in each.case.labels}
    return tuple(caught(judged, meaning, area) for area in sorted(areas))


def missed(judged: Iterable[Judged], meaning: Meaning) -> tuple[Missed, ...]:
    """List the labels that rules stand for and that no finding caught."""
    return tuple(
        Missed(
            each.case.id,
            label,
            tuple((rule, each.ended[rule]) for rule in meaning.rules_for(label)),
            any(catching(each, other, meaning) for other in each.case.labels),
        )
        for each in rejected(judged)
        for label in each.case.labels
        if meaning.rules_for(label) and not catching(each, label, meaning)
    )


def beside(judged: Iterable[Judged], meaning: Meaning) -> tuple[tuple[str, Raised], ...]:
    """List the findings of medium or more on rejected cases that catch none of their labels."""
    return tuple(
        (each.case.id, finding)
        for each in rejected(judged)
        for finding in each.findings
        if finding.bites
        and not any(meaning.stand_for(finding.reasons, label) for label in each.case.labels)
    )


def alarms(judged: Iterable[Judged], severities: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """List case and rule of every finding of these severities on an approved case."""
    return tuple(
        (each.case.id, finding.rule)
        for each in approved(judged)
        for finding in each.findings
        if finding.severity in severities
    )


def right_codes(judged: Iterable[Judged], meaning: Meaning) -> RightCodes:
    """Count the cases whose own provider's code is on a finding that catches one of the labels."""
    cases = named = right = 0
    wrong = []
    for each in rejected(judged):
        own = frozenset(each.case.own_codes)
        if not own:
            continue
        cases += 1
        if own.isdisjoint(meaning.codes):
            continue
        named += 1
        found = {
            code
            for label in each.case.labels
            for finding in catching(each, label, meaning)
            for code in finding.codes
        }
        if own.isdisjoint(found):
            wrong.append(each.case.id)
        else:
            right += 1
    return RightCodes(cases, named, right, tuple(wrong))


def codes_per_finding(judged: Iterable[Judged], *, own: bool, shown: bool = False) -> Spread:
    """Tell how many codes a finding carries: all, or the case's own provider's where it has one.

    With ``shown``, of the findings that carry such a code.
    """
    counts = [
        (
            sum(not own or code.startswith(f"{each.case.provider}:") for code in finding.codes),
            f"{finding.rule} in {each.case.id}",
        )
        for each in judged
        if each.case.provider or not own
        for finding in each.findings
    ]
    counts = [entry for entry in counts if entry[0] or not shown]
    if not counts:
        return Spread(0, 0, 0, "")
    most = max(count for count, _ in counts)
    worst = next(where for count, where in counts if count == most)
    return Spread(len(counts), median(count for count, _ in counts), most, worst)


def ranking(judged: Sequence[Judged], meaning: Meaning) -> Ranking:
    """Tell which rejected cases are as ready as the least ready approved one, or readier."""
    lowest = min(each.readiness for each in approved(judged))
    above = [each for each in rejected(judged) if each.readiness >= lowest]
    return Ranking(
        lowest=lowest,
        lowest_cases=tuple(e.case.id for e in approved(judged) if e.readiness == lowest),
        above=tuple(each.case.id for each in above),
        above_with_rule=tuple(
            each.case.id
            for each in above
            if any(meaning.rules_for(label) for label in each.case.labels)
        ),
        rejected=len(rejected(judged)),
    )
