"""An EIN is judged wherever the application gives one, and once where it gives it twice."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
WRONG = [
    ("ein-malformed", "93-55501"),
    ("ein-placeholder", "12-3456789"),
    ("ein-prefix-unissued", "07-5550142"),
    ("ein-personal-number", "078-05-1120"),
]


def ended(rule: str, brand: dict[str, str], form: dict[str, str]) -> tuple[list[str], str]:
    """Where one rule hits, and how it ended."""
    linter = Linter(rules=[RULES[f"identity/{rule}"]])
    report = linter.lint(Application.model_validate({"brand": brand, "toll_free": form}))
    (outcome,) = report.outcomes
    return [finding.at for finding in report.findings], outcome.why or outcome.status


@pytest.mark.parametrize(("rule", "number"), WRONG)
def test_a_number_given_twice_is_judged_once(rule: str, number: str) -> None:
    form = {"registration_number": number, "registration_type": "EIN"}

    assert ended(rule, {"ein": number}, form) == (["/brand/ein"], "checked")


@pytest.mark.parametrize(("rule", "number"), WRONG)
def test_the_forms_own_number_is_judged_beside_the_brands(rule: str, number: str) -> None:
    form = {"registration_number": number, "registration_type": "EIN"}

    found = ended(rule, {"ein": "93-5550142"}, form)

    assert found == (["/toll_free/registration_number"], "checked")


@pytest.mark.parametrize(("rule", "number"), WRONG)
@pytest.mark.parametrize(
    "kind",
    [
        {"registration_type": "DUNS"},
        {"registration_type": ""},
        {"registration_type": "EIN", "registration_country": "CA"},
    ],
)
def test_a_number_that_is_not_called_an_american_ein_is_none(
    rule: str, number: str, kind: dict[str, str]
) -> None:
    places, _ = ended(rule, {"ein": "93-5550142"}, {"registration_number": number, **kind})

    assert places == []


def test_a_foreign_brand_may_give_a_malformed_ein_on_the_form() -> None:
    brand = {"ein": "123456782RC0001", "tax_id_country": "CA"}
    form = {
        "registration_number": "93-55501",
        "registration_type": "EIN",
        "registration_country": "US",
    }

    found = ended("ein-malformed", brand, form)

    assert found == (["/toll_free/registration_number"], "checked")


def test_without_any_ein_its_form_is_not_judged() -> None:
    brand = {"ein": "123456782RC0001", "tax_id_country": "CA"}

    assert ended("ein-malformed", brand, {}) == ([], "unknown")
