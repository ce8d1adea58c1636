"""Site, policy, terms and opt-in page are opened in the same way."""

from datetime import date
from typing import Any

import pytest

from a2p_lint import Evidence, Linter, Settings, read

SITE = "https://copperfinch.example"
PLACES = {
    "website/unreachable": SITE,
    "privacy/unreachable": f"{SITE}/privacy",
    "terms/unreachable": f"{SITE}/terms",
    "consent/page-unreachable": f"{SITE}/join",
}
LINTER = Linter(settings=Settings(fiction=True))
APPLICATION = {
    "brand": {"legal_name": "Copper Finch LLC", "website": SITE},
    "campaign": {
        "privacy_policy_url": PLACES["privacy/unreachable"],
        "terms_url": PLACES["terms/unreachable"],
        "opt_in_url": PLACES["consent/page-unreachable"],
        "message_flow": "People join on our web form.",
    },
}
ROBOTS = "<title>Just a moment...</title>"


def ended(page: dict[str, Any]) -> set[str]:
    """How the four rules end when each of their pages answers so: hit, checked, or why not run."""
    evidence = Evidence.model_validate({"pages": dict.fromkeys(PLACES.values(), page)})
    report = LINTER.lint(read(APPLICATION), evidence, today=date(2026, 11, 22))
    hit = {finding.rule for finding in report.findings}
    return {
        "hit" if outcome.rule in hit else outcome.why or outcome.status.value
        for outcome in report.outcomes
        if outcome.rule in PLACES
    }


@pytest.mark.parametrize(
    ("page", "end"),
    [
        ({"status": 200, "html": "<p>We roast coffee."}, "checked"),
        ({"status": 206, "html": "<p>We roast coffee."}, "checked"),
        ({"status": 404}, "hit"),
        ({"status": 502}, "hit"),
        ({"cause": "dns"}, "hit"),
        ({"cause": "timeout"}, "hit"),
        ({}, "unknown"),
        ({"status": 301}, "unknown"),
        ({"status": 304}, "unknown"),
        ({"status": 429}, "unknown"),
        ({"status": 503, "html": ROBOTS}, "unknown"),
        ({"status": 403, "html": "<p>Solve the captcha."}, "unknown"),
    ],
)
def test_a_record_means_the_same_of_every_page(page: dict[str, Any], end: str) -> None:
    assert ended(page) == {end}
