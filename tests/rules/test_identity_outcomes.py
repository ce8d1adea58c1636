"""What examples cannot say of the identity rules: when they do not run, and how they say so."""

from datetime import date
from typing import Any

import pytest

from a2p_lint import Application, Linter, Report
from a2p_lint.application import LEGAL_FORMS
from a2p_lint.names import needs_designator
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.tax_ids import EIN_FLAWS

RULES = {rule.id: rule for rule in plugged_in_rules()}
TODAY = date(2026, 11, 22)
AGE_UNKNOWN = "How old the tax number is cannot be told: "
AGE_UNKNOWN_FR = "On ne peut pas savoir l'âge du numéro fiscal\u00a0: "
NEED_UNKNOWN = "Whether the name needs a company designation cannot be told: "


def judged(rule: str, *, today: date | None = TODAY, provider: str = "", **brand: str) -> Report:
    """What one identity rule says of a brand."""
    linter = Linter(rules=[RULES[f"identity/{rule}"]], provider=provider or None)
    return linter.lint(Application.model_validate({"brand": brand}), today=today)


def ended(report: Report, lang: str = "en") -> tuple[str, str, str]:
    """How the only rule of a report ended, and its sentence."""
    (outcome,) = report.to_dict(lang)["outcomes"]
    return outcome["status"], outcome["why"], outcome["detail"]


@pytest.mark.parametrize("rule", ["ein-malformed", "ein-too-new"])
def test_without_a_tax_number_there_is_nothing_to_judge(rule: str) -> None:
    report = judged(rule, entity_type="sole_proprietor", ein_issued_on="2026-11-09")

    assert ended(report)[:2] == ("not-run", "blank")


@pytest.mark.parametrize(
    ("issued_on", "said", "dit"),
    [
        ("", "no issue date is given", "aucune date d'attribution n'est indiquée"),
        (" \t", "no issue date is given", "aucune date d'attribution n'est indiquée"),
        ("11/09/2026", "the issue date cannot be read", "la date d'attribution est illisible"),
        ("2026-02-30", "the issue date cannot be read", "la date d'attribution est illisible"),
        (
            "2026-11-23",
            "the issue date lies after the day of the application, so one of the two is wrong",
            "la date d'attribution est postérieure à celle de la demande, donc l'une des"
            " deux est fausse",
        ),
    ],
)
def test_a_tax_number_of_unknown_age_is_not_called_new(issued_on: str, said: str, dit: str) -> None:
    report = judged("ein-too-new", ein="93-5550142", ein_issued_on=issued_on)

    assert ended(report) == ("not-run", "unknown", f"{AGE_UNKNOWN}{said}.")
    assert ended(report, "fr") == ("not-run", "unknown", f"{AGE_UNKNOWN_FR}{dit}.")


def test_without_a_day_to_judge_on_the_age_of_a_tax_number_is_not_known() -> None:
    report = judged("ein-too-new", today=None, ein="93-5550142", ein_issued_on="2026-11-09")

    assert ended(report) == (
        "not-run",
        "no-date",
        f"{AGE_UNKNOWN}give submitted_on, or today's date.",
    )


@pytest.mark.parametrize(
    ("provider", "severity"), [("", "medium"), ("quo", "high"), ("twilio", "medium")]
)
def test_a_new_tax_number_weighs_most_where_the_provider_documents_it(
    provider: str, severity: str
) -> None:
    report = judged("ein-too-new", provider=provider, ein="93-5550142", ein_issued_on="2026-11-09")

    assert [finding.severity for finding in report.findings] == [severity]


def test_the_day_to_wait_for_is_thirty_days_after_the_issue() -> None:
    report = judged("ein-too-new", ein="93-5550142", ein_issued_on="2026-11-09")

    (finding,) = report.findings
    assert report.remedy(finding).startswith("Submit on 2026-12-09 or later,")


def test_the_last_day_of_the_calendar_is_as_far_as_waiting_goes() -> None:
    last = date.max

    report = judged("ein-too-new", today=last, ein="93-5550142", ein_issued_on=last.isoformat())

    (finding,) = report.findings
    assert finding.facts["ripe"] == last


@pytest.mark.parametrize(
    ("brand", "said"),
    [
        (
            {"legal_form": "corporation", "legal_name": "株式会社ハーバー"},
            "the name holds no Latin letters",
        ),
        ({}, "no legal form is given"),
        ({"legal_form": " "}, "no legal form is given"),
        ({"legal_form": "Verein"}, "the legal form given is none that is known here"),
        (
            {"legal_form": "corporation", "country": "DE"},
            "only American and Canadian designations are known here",
        ),
    ],
)
def test_a_name_whose_law_is_not_known_is_not_judged(brand: dict[str, str], said: str) -> None:
    linter = Linter(rules=[RULES["identity/designator-missing"]])
    named = {"legal_name": "Harbor Lane Dental", **brand}

    report = linter.lint(Application.model_validate({"brand": named}))

    assert ended(report) == ("not-run", "unknown", f"{NEED_UNKNOWN}{said}.")


def test_without_a_legal_name_there_is_no_designation_to_miss() -> None:
    assert ended(judged("designator-missing", legal_form="llc"))[:2] == ("not-run", "blank")


def test_every_legal_form_that_can_be_hit_has_words_of_its_own() -> None:
    labels = RULES["identity/designator-missing"].page.labels

    assert {form for form in LEGAL_FORMS if needs_designator(form)} <= set(labels)


def test_every_flaw_of_an_ein_has_words_of_its_own() -> None:
    assert set(RULES["identity/ein-malformed"].page.labels) == set(EIN_FLAWS) - {"personal"}


@pytest.mark.parametrize(
    "brand",
    [
        {"ein": "123456782 RT0001", "country": "CA", "tax_id_type": "BN"},
        # The brand is Canadian, and nothing says whose number it is.
        {"ein": "hello", "country": "CA"},
        # The number's own country goes before the brand's.
        {"ein": "SC123456", "country": "US", "tax_id_country": "United Kingdom"},
        {"ein": "93-5550142", "country": "US", "tax_id_type": "VAT"},
    ],
)
def test_a_number_that_is_no_ein_is_not_judged_and_that_is_said(brand: dict[str, Any]) -> None:
    report = judged("ein-malformed", **brand)

    assert ended(report) == (
        "not-run",
        "unknown",
        "By its country or its type, this number is not a US EIN: "
        "only the form of an EIN is judged here.",
    )
    assert ended(report, "fr") == (
        "not-run",
        "unknown",
        "D'après son pays ou son type, ce numéro n'est pas un NE américain (EIN)\u00a0: "
        "seule la forme d'un EIN est jugée ici.",
    )


def test_without_dates_there_is_none_to_misread() -> None:
    assert ended(judged("date-malformed", ein="93-5550142"))[:2] == ("not-run", "blank")


@pytest.mark.parametrize("rule", sorted(rule for rule in RULES if rule.startswith("identity/")))
def test_no_finding_repeats_a_tax_number(rule: str) -> None:
    ssn = "219-55-9999"
    report = judged(
        rule.removeprefix("identity/"),
        legal_name=f"Harbor Lane {ssn}",
        legal_form="llc",
        ein=ssn,
        ein_issued_on=ssn,
    )

    assert not any(ssn in report.to_json(lang) for lang in ("en", "fr"))
