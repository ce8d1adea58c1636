"""Readiness is exact, monotone, and never counts what must not count."""

import itertools
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Finding, Linter, Verdict
from a2p_lint.findings import Severity
from a2p_lint.scoring import readiness, verdict
from tests.made import hits, made

LEVELS = st.sampled_from(["high", "medium", "low"])


def finding(
    rule: str, severity: str, confidence: str = "high", maturity: str = "stable"
) -> Finding:
    page = made(rule, severity=severity, confidence=confidence, maturity=maturity).page
    return Finding(page, Severity(severity), "/brand/dba", {}, "", ())


def test_readiness_is_the_product_of_what_each_rule_leaves() -> None:
    findings = [
        finding("samples/a", "high"),
        finding("samples/b", "medium", "medium"),
        finding("samples/c", "low", "low"),
    ]

    assert readiness(findings) == 42  # 100 x .5 x .86 x .98 = 42.14


def test_a_rule_counts_once_however_often_it_hits() -> None:
    rule = made(check=hits("/brand/dba", "/brand/ein"), severity="high")

    report = Linter(rules=[rule]).lint(Application.model_validate({"brand": {}}))

    assert (len(report.findings), report.readiness) == (2, 50)


def test_the_arithmetic_is_exact() -> None:
    two = [finding(f"samples/r{number}", "low") for number in range(2)]

    assert readiness(two) == 90  # .95 x .95 = .9025


@pytest.mark.parametrize("rules", range(0, 60, 3))
def test_many_small_findings_add_up_exactly(rules: int) -> None:
    many = [finding(f"samples/r{number}", "low", "low") for number in range(rules)]

    assert readiness(many) == int(100 * Fraction(98, 100) ** rules)


def test_only_nothing_scored_is_a_hundred() -> None:
    preview = finding("samples/a", "high", maturity="preview")
    ignored = finding("samples/b", "high")
    ignored.ignored = {"why": "agreed", "until": "2027-01-01"}

    assert readiness([preview, ignored]) == 100
    assert readiness([finding("samples/c", "low", "low")]) == 98
    assert verdict([preview, ignored]) is Verdict.READY


@given(st.lists(st.tuples(LEVELS, LEVELS), max_size=6))
def test_more_scored_rules_never_make_it_readier(levels: list[tuple[str, str]]) -> None:
    findings = [finding(f"samples/r{n}", *level) for n, level in enumerate(levels)]

    for size in range(len(findings)):
        for subset in itertools.combinations(findings, size):
            assert readiness(findings) <= readiness(subset)


def test_the_worst_finding_that_counts_decides_the_verdict() -> None:
    fatal = finding("samples/a", "high", "low")
    fatal.severity = Severity.FATAL

    assert verdict([fatal]) is Verdict.EXPECT_REJECTION
    assert verdict([finding("samples/a", "high")]) is Verdict.EXPECT_REJECTION
    assert verdict([finding("samples/a", "high", "medium")]) is Verdict.AT_RISK
    assert verdict([finding("samples/a", "medium")]) is Verdict.AT_RISK
    assert verdict([finding("samples/a", "low")]) is Verdict.READY
    assert verdict([]) is Verdict.READY
