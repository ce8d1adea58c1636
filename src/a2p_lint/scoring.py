"""From findings to readiness and verdict: one table, two functions (DESIGN section 6)."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_FLOOR, Decimal

from a2p_lint.findings import Confidence, Finding, Severity, Verdict

WEIGHTS = {
    Severity.FATAL: Decimal("0.9"),
    Severity.HIGH: Decimal("0.5"),
    Severity.MEDIUM: Decimal("0.2"),
    Severity.LOW: Decimal("0.05"),
    Confidence.HIGH: Decimal("1"),
    Confidence.MEDIUM: Decimal("0.7"),
    Confidence.LOW: Decimal("0.4"),
}


def readiness(findings: Iterable[Finding]) -> int:
    """Give 0 to 100: what the findings leave, each rule counted once. Not a probability."""
    counted = {
        finding.rule: WEIGHTS[finding.severity] * WEIGHTS[finding.confidence]
        for finding in findings
        if finding.counts
    }
    left = Decimal(100)
    for weight in counted.values():
        left *= 1 - weight
    return int(left.to_integral_value(rounding=ROUND_FLOOR))


def verdict(findings: Iterable[Finding]) -> Verdict:
    """Give what the findings come to: the worst that counts decides."""
    counted = [finding for finding in findings if finding.counts]
    if any(
        finding.severity is Severity.FATAL
        or (finding.severity is Severity.HIGH and finding.confidence is Confidence.HIGH)
        for finding in counted
    ):
        return Verdict.EXPECT_REJECTION
    if any(finding.severity is not Severity.LOW for finding in counted):
        return Verdict.AT_RISK
    return Verdict.READY
