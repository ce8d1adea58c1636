"""A name says what kind of body it is only where nothing else explains it."""

from typing import Any

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}


def places(rule: str, **brand: Any) -> list[str]:
    """Where one identity rule hits a brand."""
    linter = Linter(rules=[RULES[f"identity/{rule}"]])
    report = linter.lint(Application.model_validate({"brand": brand}))
    return [finding.at for finding in report.findings]


@pytest.mark.parametrize(
    "name",
    [
        "Your Company Name",
        "[Company Name]",
        "TEST LLC",
        "Test Company, Inc.",
        "legal business name",
        "n/a",
        "Votre entreprise inc.",
        "NOM DE L'ENTREPRISE",
        "Nombre de la Empresa, LLC",
        "asdf",
        "XXXX",
        "My Business LLC",
    ],
)
def test_a_name_that_fills_the_field_is_no_name(name: str) -> None:
    assert places("name-placeholder", legal_name=name) == ["/brand/legal_name"]


@pytest.mark.parametrize(
    "name",
    [
        "ABC Company",
        "ABC Plumbing LLC",
        "Acme Hardware of Dayton LLC",
        "XYZ Corp",
        "Test Kitchen Cafe LLC",
        "Sample Brothers Roofing LLC",
        "The Company Store LLC",
        "Your Company Picnic LLC",
        "Example Hill Farm",
        "Nonesuch Books LLC",
        "None Such Farm LLC",
        "Foo Bar & Grill LLC",
        "My Business Bookkeeper LLC",
        "Demo Company Wreckers LLC",
        "Prueba y Error Teatro LLC",
        "Exemple Chauffage inc.",
        "株式会社テスト",
        "",
    ],
)
def test_a_name_that_only_holds_such_words_is_one(name: str) -> None:
    assert places("name-placeholder", legal_name=name) == []


@pytest.mark.parametrize(
    "name",
    [
        "Millrace Lutheran Church",
        "First Baptist Church of Duluth, Inc.",
        "The Harbor Lane Foundation, Inc.",
        "Friends of Harbor Library, Inc.",
        "Iglesia Roca Eterna, Inc.",
        "Harbor High Band Boosters",
        "St. Mary's Parish",
        "Harbor Lane Food Bank, Inc.",
        "Harbor Lane Chamber of Commerce",
        "Society of St. Brannoc, Inc.",
    ],
)
def test_a_name_of_non_profits_under_a_type_for_profit_is_said(name: str) -> None:
    found = places("non-profit-undeclared", legal_name=name, entity_type="private_profit")

    assert found == ["/brand/entity_type"]


@pytest.mark.parametrize(
    "name",
    [
        "Foundation Repair LLC",
        "Foundation Specialists, Inc.",
        "Solid Foundation LLC",
        "Foundation, Inc.",
        "Church Street Dental LLC",
        "Churchill & Sons, Inc.",
        "The Old Church Inn, Inc.",
        "Ministry of Coffee, Inc.",
        "Society Hill Dental, P.C.",
        "Mission Dolores Tacos, Inc.",
        "Charity Case Distilling, Inc.",
        "Career Boosters, Inc.",
        "Harbor PTO Software, Inc.",
        "University Tire, Inc.",
        "Temple Street Parking, Inc.",
        "Credit Union Building Maintenance, Inc.",
    ],
)
def test_a_business_that_is_named_after_one_is_left_alone(name: str) -> None:
    assert places("non-profit-undeclared", legal_name=name, entity_type="private_profit") == []


def test_where_the_type_is_closed_to_others_no_foreign_name_is_judged() -> None:
    brand = {"legal_name": "Fondation du Lac inc.", "entity_type": "private_profit"}

    assert places("non-profit-undeclared", country="CA", **brand) == []
    assert places("non-profit-undeclared", country="US", **brand) == ["/brand/entity_type"]
