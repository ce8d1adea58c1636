"""How the applications of `fixtures/quiet` and `fixtures/subtle` fare today, and at first."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from a2p_lint import Linter, Report, Rule, Settings, Severity, read
from a2p_lint.book import reasons

FIXTURES = Path(__file__).parents[1] / "fixtures"
_WRITTEN_ON = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, at the first run and now."""

    all: int
    first: int
    now: int


# At the first run, before any rule was mended (fixtures/quiet/README.md).
_ALARMED_AT_FIRST, _FOUND_AT_FIRST = 22, 15


def alarmed(rules: tuple[Rule, ...]) -> Share:
    """Count the clean applications with a finding of medium or more."""
    reports = [report for _, report in _judged("quiet", rules)]
    return Share(len(reports), _ALARMED_AT_FIRST, sum(map(_bites, reports)))


def found(rules: tuple[Rule, ...]) -> Share:
    """Count the subtle applications of whose fault some finding, a hint too, names a reason."""
    faults = {
        slug: set(entry["reasons"])
        for file in sorted((FIXTURES / "subtle").glob("*.toml"))
        for slug, entry in tomllib.loads(file.read_text(encoding="utf-8")).items()
    }
    named = [
        faults[slug]
        & {reason for finding in report.findings for reason in _widened(finding.reasons)}
        for slug, report in _judged("subtle", rules)
    ]
    return Share(len(named), _FOUND_AT_FIRST, sum(map(bool, named)))


def _judged(folder: str, rules: tuple[Rule, ...]) -> Iterator[tuple[str, Report]]:
    linter = Linter(rules=rules, settings=Settings(fiction=True))
    for file in sorted((FIXTURES / folder).glob("*.yaml")):
        yield file.stem, linter.lint(read(file), today=_WRITTEN_ON)


def _bites(report: Report) -> bool:
    return any(finding.severity is not Severity.LOW for finding in report.findings)


def _widened(names: tuple[str, ...]) -> Iterator[str]:
    table = reasons()
    for name in names:
        yield name
        if "broader" in table[name]:
            yield table[name]["broader"]
