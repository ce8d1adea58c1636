"""Applications by people who had not read the rules: the clean ones stay quiet, faults are found.

What was found at first, and what it taught, stands beside the applications in ``fixtures/quiet``.
"""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from a2p_lint import Linter, Report, Settings, Severity, read
from a2p_lint.book import reasons

FIXTURES = Path(__file__).parents[1] / "fixtures"
QUIET = sorted((FIXTURES / "quiet").glob("*.yaml"))
SUBTLE = sorted((FIXTURES / "subtle").glob("*.yaml"))
FAULTS: dict[str, dict[str, Any]] = {
    slug: entry
    for file in sorted((FIXTURES / "subtle").glob("*.toml"))
    for slug, entry in tomllib.loads(file.read_text(encoding="utf-8")).items()
}


@cache
def linter() -> Linter:
    return Linter(settings=Settings(fiction=True))


def judged(file: Path) -> Report:
    return linter().lint(read(file), today=date(2026, 11, 22))


def graver(report: Report) -> list[tuple[str, str]]:
    """The findings that people must act on: rule and place."""
    return [
        (finding.rule, finding.at)
        for finding in report.findings
        if finding.severity is not Severity.LOW
    ]


def with_broader(names: tuple[str, ...]) -> set[str]:
    table = reasons()
    return {*names, *(table[name]["broader"] for name in names if "broader" in table[name])}


@pytest.mark.parametrize("file", QUIET, ids=lambda file: file.stem)
def test_an_honest_application_hears_nothing_but_hints(file: Path) -> None:
    assert graver(judged(file)) == []


def test_every_subtle_application_says_its_one_fault() -> None:
    assert sorted(FAULTS) == [file.stem for file in SUBTLE]


@pytest.mark.parametrize("file", SUBTLE, ids=lambda file: file.stem)
def test_a_subtle_fault_is_found_unless_it_is_known_to_be_missed(file: Path) -> None:
    entry = FAULTS[file.stem]
    meant = with_broader(tuple(entry["reasons"]))
    found = any(
        not meant.isdisjoint(with_broader(finding.reasons)) for finding in judged(file).findings
    )

    assert found or entry.get("missed"), entry["fault"]
