"""What samples/brand-unnamed promises beyond its examples."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Linter, Report
from a2p_lint.plugins import plugged_in_rules

RULE = "samples/brand-unnamed"


def judged(samples: list[str], **brand: Any) -> Report:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    block = {"brand": brand, "campaign": {"samples": samples}}
    return Linter(rules=[rule]).lint(Application.model_validate(block))


UNKNOWN = "Whether a sample names the brand cannot be told: "
NAMELESS = "the application gives no name of the brand"
SCRIPT = "its names are not wholly in Latin letters"
SHORT = "its name is too short to be told from other words"


@pytest.mark.parametrize(
    ("names", "gap"),
    [
        ({}, NAMELESS),
        ({"legal_name": "  "}, NAMELESS),
        ({"legal_name": "—"}, NAMELESS),
        ({"legal_name": "株式会社オーク"}, SCRIPT),
        ({"legal_name": "东方 Inc"}, SCRIPT),
        ({"legal_name": "东方 Dental LLC"}, SCRIPT),
        ({"legal_name": "HP Inc."}, SHORT),
        ({"legal_name": "X Corp", "dba": "X"}, SHORT),
    ],
)
def test_a_name_that_cannot_be_looked_for_is_not_missed_and_that_is_said(
    names: dict[str, str], gap: str
) -> None:
    (outcome,) = judged(["See you at 5."], **names).to_dict("en")["outcomes"]

    assert (outcome["status"], outcome["why"], outcome["detail"]) == (
        "not-run",
        "unknown",
        f"{UNKNOWN}{gap}.",
    )


def test_a_short_name_is_missed_where_another_name_can_be_looked_for() -> None:
    report = judged(["See you at 5."], legal_name="HP Inc.", dba="Oak Hollow Dental")

    assert [finding.at for finding in report.findings] == ["/campaign/samples"]


@pytest.mark.parametrize("website", ["https://www.hp.example", "hp.example/shop", "http://example"])
def test_the_ends_of_a_web_address_name_nobody(website: str) -> None:
    report = judged(["See www.oak.example for an example."], dba="Quill Piano", website=website)

    assert [finding.at for finding in report.findings] == ["/campaign/samples"]


def test_a_toll_free_business_name_counts() -> None:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    block = {
        "business_name": "Oak Hollow Parcels",
        "production_message_samples": ["Oak Hollow: your parcel is here."],
    }

    assert (
        Linter(rules=[rule]).lint(Application.model_validate({"toll_free": block})).findings == ()
    )


@pytest.mark.parametrize("sample", ["Adaeze here: lesson at 5.", "Lesson at 5. - Ms. Quill"])
def test_a_sole_proprietor_may_write_under_her_own_name(sample: str) -> None:
    assert judged([sample], legal_name="Adaeze Quill").findings == ()


@given(st.lists(st.text(), min_size=1, max_size=4), st.text())
def test_naming_the_brand_in_any_sample_is_enough(samples: list[str], dba: str) -> None:
    named = [*samples, "Oak Hollow Dental: see you at 5."]

    assert judged(named, dba=dba, legal_name="Oak Hollow Dental LLC").findings == ()
