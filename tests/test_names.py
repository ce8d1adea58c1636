"""A company designation is seen wherever it stands, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.application import LEGAL_FORMS
from a2p_lint.data.designators import COMPANY_FORMS, CORPORATE_FORMS, DESIGNATORS
from a2p_lint.names import designators, lacks_designator, needs_designator, plain


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Harbor Lane Dental, L.L.C.", "harbor lane dental llc"),
        ("Kestrel & Crane", "kestrel and crane"),
        ("Ada’s Café", "adas cafe"),
        ("ＨＡＲＢＯＲ　ＬＬＣ", "harbor llc"),
        ("Harbor DentalInc.", "harbor dental inc"),
        ("J.R. Quill", "jr quill"),
        ("株式会社", ""),
        ("", ""),
    ],
)
def test_a_name_becomes_plain_words(name: str, words: str) -> None:
    assert plain(name) == words


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Harbor Lane Dental", set()),
        ("Harbor Lane Dental LLC", {"LLC"}),
        ("harbor lane dental l l c", {"LLC"}),
        ("Plan B L.L.C.", {"LLC"}),
        ("HARBOR LANE DENTALLLC", {"LLC"}),
        ("Harbor Lane Dental LLC (The)", {"LLC"}),
        ("Harbor Lane Dental P.C. (Oregon)", {"PC"}),
        ("Harbor Lane Dental (PC)", {"PC"}),
        ("Harbor Lane Company, The", {"CO"}),
        ("Harbor Lane Co., Inc.", {"CO", "INC"}),
        ("Harbor Lane PA dba Lane Smiles", {"PA"}),
        ("J O A Homes LLC", {"LLC"}),
        ("J O A LLC", {"LLC"}),
        ("Harbor Lane LLC of Oregon", {"LLC"}),
        ("东方 Inc.", {"INC"}),
        ("東方ＬＬＣ", {"LLC"}),
        ("Рога LLC", {"LLC"}),
        ("株式会社オーク", set()),
        ("Compagnie d’assurance du Lac", {"CO"}),
        ("Feld & Osgood Ltée", {"LTEE"}),
        ("Gagné avocats, s.e.n.c.r.l./LLP", {"LLP", "SENCRL"}),
        ("9123-4567 Québec inc.", {"INC"}),
        ("PC Alder & Son", set()),
        ("Ltd Goods Warehouse", set()),
        ("The Limited", set()),
        ("Company", set()),
        ("LLC", set()),
        ("Harborco", set()),
        ("Marco Salon & Spa", set()),
        ("Corps Unlimited Zinc", set()),
        ("McIncorp", set()),
    ],
)
def test_designators_are_told_from_words_that_look_like_them(name: str, forms: set[str]) -> None:
    assert designators(name) == forms


def test_every_spelling_is_seen_at_the_end_of_a_name() -> None:
    missed = {
        spelling: form
        for spelling, form in DESIGNATORS.items()
        if form not in designators(f"Harbor Lane {spelling.title()}.")
    }

    assert missed == {}


@given(st.text())
def test_no_name_is_too_odd_to_be_asked_about(name: str) -> None:
    assert designators(name) <= set(DESIGNATORS.values())


@given(st.text().filter(plain))
def test_llc_behind_any_name_is_enough_for_every_form(name: str) -> None:
    forms = COMPANY_FORMS | CORPORATE_FORMS

    assert not any(lacks_designator(f"{name} LLC", form) for form in forms)


def test_the_forms_that_need_a_designator_are_neutral_words() -> None:
    assert set(LEGAL_FORMS) >= COMPANY_FORMS | CORPORATE_FORMS


@pytest.mark.parametrize(
    ("name", "legal_form"),
    [
        ("Harbor Lane", "llc"),
        ("Blue Kettle Coffee Co", "llc"),
        ("Harbor Yacht Club", "llc"),
        ("Harbor Lane", "corporation"),
        ("Feld & Osgood", "limited_liability_partnership"),
        ("LLC", "llc"),
    ],
)
def test_a_name_without_the_designator_of_its_form_lacks_one(name: str, legal_form: str) -> None:
    assert lacks_designator(name, legal_form)


@pytest.mark.parametrize(
    ("name", "legal_form"),
    [
        ("Harbor Lane Inc", "llc"),
        ("Blue Kettle Coffee Co", "corporation"),
        ("Harbor Yacht Club", "corporation"),
        ("Bank of Harbor Lane", "corporation"),
        ("Placements Gagné, s.e.c.", "limited_partnership"),
        ("Feld & Osgood", "partnership"),
        ("Millrace Neighbors", "nonprofit_corporation"),
        ("株式会社ハーバー", "corporation"),
        ("东方 Inc", "corporation"),
        ("", "llc"),
    ],
)
def test_a_name_that_says_or_needs_no_form_lacks_nothing(name: str, legal_form: str) -> None:
    assert not lacks_designator(name, legal_form)


@pytest.mark.parametrize("legal_form", ["credit_union", "cooperative", "trust", "Gesellschaft", ""])
def test_a_form_that_names_do_not_show_needs_no_designator(legal_form: str) -> None:
    assert not needs_designator(legal_form)
