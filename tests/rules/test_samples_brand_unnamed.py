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


@pytest.mark.parametrize("names", [{}, {"legal_name": "  "}, {"legal_name": "株式会社オーク"}])
def test_without_a_name_to_look_for_it_is_not_run_and_that_is_said(names: dict[str, str]) -> None:
    (outcome,) = judged(["See you at 5."], **names).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "unknown")


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
