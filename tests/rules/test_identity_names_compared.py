"""Names are compared strictly where a rule hangs on them: the same, unclear or different."""

from typing import Any

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}


def places(rule: str, block: dict[str, Any]) -> list[str]:
    """Where one rule hits."""
    report = Linter(rules=[RULES[rule]]).lint(Application.model_validate(block))
    return [finding.at for finding in report.findings]


def as_reseller(reseller: str, name: str) -> list[str]:
    block = {"brand": {"legal_name": name, "reseller_name": reseller}}
    return places("identity/reseller-as-brand", block)


def on_form(name: str, legal_name: str, dba: str = "") -> list[str]:
    brand = {"legal_name": legal_name, "dba": dba}
    return places(
        "identity/toll-free-name-differs",
        {"brand": brand, "toll_free": {"business_name": name}},
    )


@pytest.mark.parametrize(
    ("reseller", "name"),
    [
        ("Textpilot Agency", "Textpilot Agency, Inc."),
        ("TEXTPILOT AGENCY INC", "Textpilot Agency, Inc."),
        ("Text Pilot", "TextPilot LLC"),
        ("Agence Boreale", "Agence Boréale inc."),
        ("Feld & Sons Svcs", "Feld and Sons Services LLC"),
    ],
)
def test_a_reseller_of_the_brands_own_name_is_the_brand(reseller: str, name: str) -> None:
    assert as_reseller(reseller, name) == ["/brand/reseller_name"]


@pytest.mark.parametrize(
    ("reseller", "name"),
    [
        ("Textpilot Agency LLC", "Textpilot Agency, Inc."),
        ("Textpilot East", "Textpilot West"),
        ("Pilot", "Textpilot Agency, Inc."),
        ("ABC Media", "ABD Media"),
        ("東方", "Toho Inc."),
        ("N/A", "Textpilot Agency, Inc."),
        ("-", "Textpilot Agency, Inc."),
    ],
)
def test_a_reseller_whose_name_is_only_like_the_brands_is_another(reseller: str, name: str) -> None:
    assert as_reseller(reseller, name) == []


@pytest.mark.parametrize(
    ("name", "legal_name", "dba"),
    [
        ("Sparrow Post", "Kestrel & Crane, Inc.", ""),
        ("Sparrow Post", "Kestrel & Crane, Inc.", "Kestrel"),
        ("Kestrel & Crane LLC", "Kestrel & Crane, Inc.", ""),
        ("Bäckerei Huber", "Kestrel & Crane, Inc.", ""),
    ],
)
def test_a_form_under_another_name_is_said(name: str, legal_name: str, dba: str) -> None:
    assert on_form(name, legal_name, dba) == ["/toll_free/business_name"]


@pytest.mark.parametrize(
    ("name", "legal_name", "dba"),
    [
        ("Kestrel & Crane", "Kestrel & Crane, Inc.", ""),
        ("Kestrel and Crane Incorporated", "Kestrel & Crane, Inc.", ""),
        ("K&C Parcels", "Kestrel & Crane Parcels, Inc.", ""),
        ("Sparrow Post", "Pellmore Holdings III LLC", "Sparrow Post"),
        ("SPARROW POST!", "Pellmore Holdings III LLC", "Sparrow Post"),
        ("Sparrow Post LLC", "Pellmore Holdings III, Inc.", "Sparrow Post LLC"),
        ("Universidad de Ponce", "Universidad de Ponce", ""),
        ("Cité de Saint-Jérôme", "Ville de Saint-Jerome", ""),
        ("First Baptist Church", "First Baptist Church of Duluth, Inc.", ""),
        ("", "Kestrel & Crane, Inc.", ""),
        ("Sparrow Post", "", ""),
    ],
)
def test_a_form_under_the_same_or_a_like_name_is_not_judged(
    name: str, legal_name: str, dba: str
) -> None:
    assert on_form(name, legal_name, dba) == []
