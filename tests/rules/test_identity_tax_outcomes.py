"""What examples cannot say of the rules about tax numbers: when they stop, and how they say so."""

from typing import Any

import pytest

from a2p_lint import Application, Linter, Report
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.tax_ids import BN_FLAWS, PLACEHOLDER_SIGNS

RULES = {rule.id: rule for rule in plugged_in_rules()}


def judged(
    rule: str, application: dict[str, Any], *, provider: str = "", draft: bool = False
) -> Report:
    """What one identity rule says of an application."""
    linter = Linter(rules=[RULES[f"identity/{rule}"]], provider=provider or None)
    return linter.lint(Application.model_validate(application), draft=draft)


def ended(report: Report, lang: str = "en") -> tuple[str, str, str]:
    """How the only rule of a report ended, and its sentence."""
    (outcome,) = report.to_dict(lang)["outcomes"]
    return outcome["status"], outcome["why"], outcome["detail"]


NEED_UNKNOWN = "Whether a tax number is needed cannot be told: "


@pytest.mark.parametrize(
    ("brand", "said"),
    [
        ({}, "no entity type is given"),
        ({"legal_form": "sole_proprietorship"}, "no entity type is given"),
        ({"entity_type": "Verein"}, "the entity type given is none that is known here"),
    ],
)
def test_a_tax_number_is_not_missed_from_who_may_be_a_sole_proprietor(
    brand: dict[str, str], said: str
) -> None:
    report = judged("ein-missing", {"brand": brand})

    assert ended(report) == ("not-run", "unknown", f"{NEED_UNKNOWN}{said}.")


def test_in_a_draft_the_tax_number_may_still_be_blank() -> None:
    report = judged("ein-missing", {"brand": {"entity_type": "private_profit"}}, draft=True)

    assert ended(report)[:2] == ("not-run", "blank")


def test_the_number_of_a_toll_free_form_does_not_stand_for_the_brand_of_a_campaign() -> None:
    brand = {"entity_type": "private_profit"}
    toll_free = {"registration_number": "93-5550142"}

    alone = judged("ein-missing", {"brand": brand, "toll_free": toll_free})
    beside = judged("ein-missing", {"brand": brand, "toll_free": toll_free, "campaign": {}})

    assert [finding.at for finding in alone.findings] == []
    assert [finding.at for finding in beside.findings] == ["/brand/ein"]


def test_a_number_of_a_province_is_not_judged_as_a_business_number_and_that_is_said() -> None:
    brand = {"country": "CA", "ein": "1142555013", "tax_id_type": "NEQ"}

    report = judged("business-number-malformed", {"brand": brand})

    assert ended(report) == (
        "not-run",
        "unknown",
        "By its type, this Canadian number is not a business number of nine digits: "
        "only the form of these is judged here.",
    )


def test_every_flaw_of_a_business_number_has_words_of_its_own() -> None:
    assert set(RULES["identity/business-number-malformed"].page.labels) == set(BN_FLAWS)


def test_every_sign_of_a_placeholder_has_words_of_its_own() -> None:
    assert set(RULES["identity/ein-placeholder"].page.labels) == set(PLACEHOLDER_SIGNS)
