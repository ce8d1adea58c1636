"""From findings to readiness and verdict: one table, two functions (DESIGN section 6)."""

from __future__ import annotations

from collections.abc import Iterable

from a2p_lint.findings import Confidence, Finding, Severity, Verdict

# What a rule that hits takes away, in thousandths: severity in hundredths x confidence in tenths.
# Whole numbers keep the product exact whatever the number and order of the rules.
SEVERITY_HUNDREDTHS = {
    Severity.FATAL: 90,
    Severity.HIGH: 50,
    Severity.MEDIUM: 20,
    Severity.LOW: 5,
}
CONFIDENCE_TENTHS = {Confidence.HIGH: 10, Confidence.MEDIUM: 7, Confidence.LOW: 4}


def readiness(findings: Iterable[Finding]) -> int:
    """Give 0 to 100: what the findings leave, each rule counted once. Not a probability."""
    taken = {
        finding.rule: SEVERITY_HUNDREDTHS[finding.severity] * CONFIDENCE_TENTHS[finding.confidence]
        for finding in findings
        if finding.counts
    }
    left = 100
    for thousandths in taken.values():
        left *= 1000 - thousandths
    for _ in taken:
        # Flooring step by step gives the same whole number as one division at the end.
        left //= 1000
    return left


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
