"""What the examples of the address rules cannot say: where a unit is looked for, when they stop."""

from typing import Any

import pytest

from a2p_lint import Linter, Report, read
from a2p_lint.addresses import country_of_region, house_number, is_agents_street, unit_beside
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
OREGON = {"street": "210 Harbor Lane", "city": "Portland", "region": "OR", "postal_code": "97209"}


def judged(rule: str, address: dict[str, Any]) -> Report:
    return Linter(rules=[RULES[rule]]).lint(read({"brand": {"address": address}}))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("210 Harbor Lane, Suite 4, Portland", "suite 4"),
        ("210 Harbor Ln Ste. 4B", "ste 4b"),
        ("Visit us: 210 Harbor Lane<br>#12, Portland", "unit 12"),
        ("210 N Harbor Lane, Unit C", "unit c"),
        ("210 Harbor Lane, Portland, OR 97209. Ask in Suite 4.", ""),
        ("1210 Harbor Lane, Suite 4", ""),
        ("210 Alder Road, Suite 4", ""),
        ("210 Harbor Lane, Suite open daily", ""),
        ("210 Harbor Lane", ""),
        ("", ""),
    ],
)
def test_a_unit_is_found_right_behind_its_street(text: str, unit: str) -> None:
    assert unit_beside(text, "210 Harbor Lane") == unit


@pytest.mark.parametrize(
    ("street", "number"),
    [
        ("210 Harbor Lane", "210"),
        ("210 Harbor Lane #4", ""),
        ("210 Harbor Lane Apt 4", ""),
        ("300-1250, rue Sainte-Catherine", ""),
        ("One Market Plaza", ""),
        ("", ""),
    ],
)
def test_a_house_without_a_unit_has_a_number(street: str, number: str) -> None:
    assert house_number(street) == number


@pytest.mark.parametrize(
    ("street", "zip_code", "agents"),
    [
        ("30 N Gould St", "82801", True),
        ("30 North Gould Street, Suite R", "82801-6317", True),
        ("30 N Gould St", "97209", False),
        ("130 N Gould St", "82801", False),
        ("30 N Gouldstone St", "82801", False),
    ],
)
def test_an_agents_street_is_known_in_its_town(street: str, zip_code: str, *, agents: bool) -> None:
    assert is_agents_street(street, zip_code) is agents


def test_a_region_has_one_country() -> None:
    assert [country_of_region(code) for code in ("OR", "PR", "QC", "")] == ["US", "US", "CA", ""]


@pytest.mark.parametrize("rule", ["address/postal-code-malformed", "address/region-unknown"])
def test_an_address_elsewhere_is_not_judged_and_that_is_said(rule: str) -> None:
    address = {**OREGON, "region": "Galway", "postal_code": "H91", "country": "IE"}

    report = judged(rule, address)

    (outcome,) = report.outcomes
    assert (outcome.status.value, outcome.why) == ("not-run", "unknown")


def test_the_page_that_shows_the_unit_is_quoted() -> None:
    page = {"status": 200, "html": "<p>210 Harbor Lane, Suite 4, Portland</p>"}
    application = {
        "brand": {"website": "https://harborlane.example", "address": OREGON},
        "evidence": {"pages": {"https://harborlane.example": page}},
    }

    report = Linter(rules=[RULES["address/unit-missing"]]).lint(read(application))

    (finding,) = report.findings
    assert finding.seen is not None
    assert (finding.seen.url, finding.seen.quote) == ("https://harborlane.example", "suite 4")
