"""An application comes in as it was written, but for blanks and listed values."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from a2p_lint import Application, Campaign
from a2p_lint.application import LEGAL_FORMS, field_order, private_fields
from a2p_lint.pointers import is_blank, value_at


@pytest.mark.parametrize(
    ("field", "written", "folded"),
    [
        ("entity_type", "PRIVATE_PROFIT", "private_profit"),
        ("entity_type", "CHARITY_NON_PROFIT", "non_profit"),
        ("entity_type", "INDIVIDUAL", "sole_proprietor"),
        ("entity_type", "a kind of club", "a kind of club"),
        ("legal_form", "LLC", "llc"),
        ("legal_form", "Limited Liability Corporation", "llc"),
        ("legal_form", "501(c)(3)", "nonprofit_corporation"),
        ("legal_form", "Société en commandite", "limited_partnership"),
        ("legal_form", "L. L. C.", "llc"),
        ("legal_form", "S.E.N.C.R.L.", "limited_liability_partnership"),
        ("vertical", "REAL_ESTATE", "real_estate"),
        ("vertical", "HEALTHCARE_AND_LIFESCIENCES", "healthcare"),
    ],
)
def test_a_listed_value_folds_to_its_neutral_word(field: str, written: str, folded: str) -> None:
    application = Application.model_validate({"brand": {field: written}})

    assert getattr(application.brand, field) == folded


@pytest.mark.parametrize(
    ("written", "folded"),
    [("2FA", "two_factor"), ("TWO_FACTOR_AUTHENTICATION", "two_factor"), ("Mixed", "mixed")],
)
def test_use_cases_fold_wherever_they_stand(written: str, folded: str) -> None:
    campaign = Campaign.model_validate({"use_case": written, "sub_use_cases": [written]})

    assert (campaign.use_case, campaign.sub_use_cases) == (folded, (folded,))


def test_text_to_join_is_called_text_keyword_everywhere() -> None:
    application = Application.model_validate(
        {"campaign": {"opt_in_methods": ["VIA_TEXT"]}, "toll_free": {"opt_in_type": "VIA_TEXT"}}
    )

    assert application.campaign is not None
    assert application.toll_free is not None
    assert application.campaign.opt_in_methods == ("text_keyword",)
    assert application.toll_free.opt_in_type == "text_keyword"


def test_every_neutral_legal_form_folds_to_itself() -> None:
    forms = [
        Application.model_validate({"brand": {"legal_form": form}}).brand.legal_form
        for form in LEGAL_FORMS
    ]

    assert tuple(forms) == LEGAL_FORMS


@pytest.mark.parametrize(
    ("table", "kinds", "kind"),
    [
        ({}, {"brand"}, "brand"),
        ({"campaign": {}}, {"brand", "campaign"}, "campaign"),
        ({"toll_free": {}, "campaign": {}}, {"brand", "campaign", "toll_free"}, "toll_free"),
        (
            {"brand": {"entity_type": "SOLE_PROPRIETOR"}, "campaign": {}},
            {"brand", "campaign", "sole_proprietor"},
            "sole_proprietor",
        ),
    ],
)
def test_the_blocks_that_are_given_make_the_kinds(
    table: dict[str, Any], kinds: set[str], kind: str
) -> None:
    application = Application.model_validate(table)

    assert (application.kinds, application.kind) == (frozenset(kinds), kind)


def test_absent_null_and_blank_are_the_same() -> None:
    nothing = Application.model_validate({"brand": {"dba": None, "social_urls": None}})

    assert nothing == Application.model_validate({"brand": {}})
    assert is_blank("  \t")
    assert is_blank(("", " "))


def test_the_tax_id_may_be_called_so_but_not_twice() -> None:
    assert Application.model_validate({"brand": {"tax_id": "x"}}).brand.ein == "x"
    with pytest.raises(ValidationError, match="give ein or its alias tax_id, not both"):
        Application.model_validate({"brand": {"tax_id": "x", "ein": "y"}})


def test_code_may_give_a_date_where_a_file_gives_text() -> None:
    application = Application.model_validate({"submitted_on": date(2026, 11, 22)})

    assert application.submitted_on == "2026-11-22"


@pytest.mark.parametrize("table", [{"ein": 935550142}, {"einn": "93-5550142"}, {"dba": ["x"]}])
def test_wrong_types_and_unknown_fields_raise_without_showing_the_input(
    table: dict[str, Any],
) -> None:
    with pytest.raises(ValidationError) as refused:
        Application.model_validate({"brand": table})

    assert "5550142" not in str(refused.value)


def test_a_pointer_leads_to_its_value_or_to_nothing() -> None:
    application = Application.model_validate({"campaign": {"samples": ["a", "b"]}})

    places = ("/campaign/samples/1", "/campaign/samples/2", "/toll_free/samples", "/brand/dba")
    assert [value_at(application, place) for place in places] == ["b", None, None, ""]


def test_private_fields_are_known_by_pointer() -> None:
    assert {pointer for pointer, kind in private_fields().items() if kind == "tax_id"} == {
        "/brand/ein",
        "/brand/alt_id",
        "/toll_free/registration_number",
    }
    assert set(private_fields()) <= set(field_order())
