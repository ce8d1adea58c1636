"""What the examples of the address rules cannot say: when they stop, and what they point to."""

import json
from typing import Any

import pytest

from a2p_lint import Linter, Report, read
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
OREGON = {"street": "210 Harbor Lane", "city": "Portland", "region": "OR", "postal_code": "97209"}


def judged(rule: str, brand: dict[str, Any] | None, *, draft: bool = False) -> Report:
    application = {"campaign": {"description": "Visits."}} if brand is None else {"brand": brand}
    return Linter(rules=[RULES[rule]]).lint(read(application), draft=draft)


def ended(report: Report) -> tuple[str, str]:
    (outcome,) = report.outcomes
    return outcome.status.value, outcome.why


def told(report: Report) -> str:
    (outcome,) = json.loads(report.to_json())["outcomes"]
    detail: str = outcome["detail"]
    return detail


def test_a_file_without_a_brand_has_no_address_to_judge() -> None:
    assert ended(judged("address/part-missing", None)) == ("not-run", "blank")


def test_a_draft_is_not_blamed_for_blank_parts() -> None:
    report = judged("address/part-missing", {"legal_name": "Harbor Lane"}, draft=True)

    assert (report.findings, ended(report)) == ((), ("not-run", "blank"))


def test_each_missing_part_is_named_where_it_is_missing() -> None:
    report = judged("address/part-missing", {"address": {"city": "Portland"}})

    assert {finding.at: report.message(finding) for finding in report.findings} == {
        "/brand/address/street": "The address has no street and number.",
        "/brand/address/region": "The address has no state or province.",
        "/brand/address/postal_code": "The address has no postal code.",
    }


def test_a_postal_code_that_is_blank_is_not_compared() -> None:
    report = judged("address/postal-code-mismatch", {"address": {**OREGON, "postal_code": ""}})

    assert ended(report) == ("not-run", "blank")


@pytest.mark.parametrize(
    ("change", "because"),
    [
        ({"country": "Ireland"}, "the country is neither the United States nor Canada"),
        ({"region": ""}, "the state or province is blank, or none that is known"),
        ({"region": "Oregn"}, "the state or province is blank, or none that is known"),
        (
            # Boston's 02134 after a spreadsheet took it for a number.
            {"region": "MA", "postal_code": "2134"},
            "it is written neither as a ZIP code nor as a Canadian postal code",
        ),
    ],
)
def test_what_cannot_be_compared_is_said(change: dict[str, str], because: str) -> None:
    report = judged("address/postal-code-mismatch", {"address": {**OREGON, **change}})

    assert (ended(report), told(report)) == (
        ("not-run", "unknown"),
        f"The postal code was compared with nothing: {because}.",
    )


def test_both_region_and_country_may_be_at_odds() -> None:
    address = {**OREGON, "region": "Washington", "country": "US", "postal_code": "M5H 1T1"}

    report = judged("address/postal-code-mismatch", {"address": address})

    (finding,) = report.findings
    assert (finding.at, finding.related) == (
        "/brand/address/postal_code",
        ("/brand/address/region", "/brand/address/country"),
    )
    assert report.message(finding) == (
        "The postal code “M5H 1T1” belongs to Ontario. "
        "Given as state or province and country: “Washington” and “US”."
    )
    assert report.message(finding, "fr") == (
        "Le code postal «\u00a0M5H 1T1\u00a0» correspond à\u00a0: Ontario. "
        "Indiqué comme État ou province et pays\u00a0: "
        "«\u00a0Washington\u00a0» et «\u00a0US\u00a0»."
    )


def test_the_country_of_the_brand_is_named_where_it_stands_in() -> None:
    report = judged("address/postal-code-mismatch", {"country": "CA", "address": OREGON})

    assert [finding.related for finding in report.findings] == [("/brand/country",)]
