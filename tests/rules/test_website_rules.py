"""What the examples of the website rules cannot say: when they stop, and who refuses."""

from typing import Any

import pytest

from a2p_lint import Linter, Report, read
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
WEBSITE = "https://harborlanedental.example"
BOT_CHECK = "<title>Just a moment...</title><p>Verify you are human.</p>"


def visited(page: dict[str, Any] | None, website: str = WEBSITE) -> Report:
    application = {
        "brand": {"legal_name": "Harbor Lane Dental LLC", "website": website},
        "evidence": {"pages": {} if page is None else {WEBSITE: page}},
    }
    return Linter(rules=[RULES["website/unreachable"]]).lint(read(application))


def ended(report: Report) -> tuple[str, str]:
    (outcome,) = report.outcomes
    return outcome.status.value, outcome.why


def without_website(provider: str) -> Report:
    application = {"brand": {"legal_name": "Harbor Lane Dental LLC"}}
    return Linter(rules=[RULES["website/missing"]], provider=provider).lint(read(application))


def test_a_file_without_a_brand_needs_no_website() -> None:
    application = read({"campaign": {"description": "Visits."}})

    report = Linter(rules=[RULES["website/missing"]]).lint(application)

    assert ended(report) == ("not-run", "blank")


def test_a_draft_is_not_blamed_for_a_blank_website() -> None:
    application = read({"brand": {"legal_name": "Harbor Lane Dental LLC"}})

    report = Linter(rules=[RULES["website/missing"]]).lint(application, draft=True)

    assert (report.findings, ended(report)) == ((), ("not-run", "blank"))


@pytest.mark.parametrize(
    ("provider", "severity"),
    [
        ("any", "medium"),
        ("twilio", "medium"),
        ("quo", "high"),
        ("aws", "high"),
        ("bandwidth", "high"),
    ],
)
def test_a_missing_website_weighs_more_where_it_is_refused(provider: str, severity: str) -> None:
    report = without_website(provider)

    assert [finding.severity.value for finding in report.findings] == [severity]


def test_without_a_record_nothing_is_said_of_the_website() -> None:
    assert ended(visited(None)) == ("not-run", "not-gathered")


def test_without_a_website_nobody_could_visit_it() -> None:
    assert ended(visited({"status": 404}, website="")) == ("not-run", "blank")


@pytest.mark.parametrize("cause", ["too-large", "blocked", "not-html"])
def test_a_website_that_answered_a_robot_oddly_is_not_judged(cause: str) -> None:
    assert ended(visited({"cause": cause})) == ("not-run", "unreadable")


@pytest.mark.parametrize(
    "page",
    [
        {},
        {"html": " "},
        {"status": 301},
        {"status": 400},
        {"status": 429},
        {"status": 999},
        {"status": 200, "cause": "status"},
        {"status": 403, "html": BOT_CHECK},
        {"status": 503, "html": BOT_CHECK},
    ],
)
def test_a_record_that_does_not_tell_is_not_judged(page: dict[str, Any]) -> None:
    assert ended(visited(page)) == ("not-run", "unknown")


@pytest.mark.parametrize("status", [200, 203, 204, 299])
def test_a_website_that_answered_opened(status: int) -> None:
    report = visited({"status": status})

    assert (report.findings, ended(report)) == ((), ("checked", ""))


@pytest.mark.parametrize(
    ("page", "english", "french"),
    [
        (
            {"cause": "tls", "seen_on": "2026-11-20"},
            "its security certificate is not valid. Date of the record: 2026-11-20.",
            "son certificat de sécurité n'est pas valide. Date du relevé\u00a0: 2026-11-20.",
        ),
        (
            {"status": 503},
            "its server fails (5xx). Date of the record: unknown.",
            "son serveur est en panne (5xx). Date du relevé\u00a0: inconnue.",
        ),
    ],
)
def test_the_cause_and_the_age_of_the_record_are_said(
    page: dict[str, Any], english: str, french: str
) -> None:
    report = visited(page)

    (finding,) = report.findings
    assert report.message(finding) == f"“{WEBSITE}” did not open: {english}"
    assert report.message(finding, "fr") == (
        f"«\u00a0{WEBSITE}\u00a0» ne s'est pas ouvert\u00a0: {french}"
    )


def test_every_cause_has_its_label() -> None:
    page = RULES["website/unreachable"].page
    records: list[dict[str, Any]] = [
        *({"cause": cause} for cause in sorted(page.judges)),
        *({"status": status} for status in (401, 403, 404, 410, 451, 500, 599)),
    ]

    causes = [str(visited(record).findings[0].facts["cause"]) for record in records]

    assert [cause for cause in causes if cause not in page.labels] == []
