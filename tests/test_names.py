"""A company designation is seen wherever it stands, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.application import LEGAL_FORMS
from a2p_lint.data.designators import COMPANY_FORMS, CORPORATE_FORMS, DESIGNATORS
from a2p_lint.names import (
    contradicts_form,
    core,
    designators,
    disguise,
    lacks_designator,
    names_a_company,
    names_a_private_company,
    needs_designator,
    other_letters,
    plain,
    trade_name_marker,
)


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
        ("Panadería Luz, C.R.L.", {"LLC"}),
        ("Corporación del Lago", {"CORP"}),
        ("Clínica Ortiz, C.S.P.", {"PC"}),
        ("Harbor Law, P.S.", {"PC"}),
        ("Harbor Law, P.L.", {"PL"}),
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


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("The Harbor Lane Company, LLC", "harbor lane"),
        ("Harbor Lane Co., Inc.", "harbor lane"),
        ("Kestrel & Crane, Incorporated", "kestrel and crane"),
        ("Feld & Osgood L.L.P.", "feld and osgood"),
        ("Les Entreprises Rivière-aux-Pins ltée", "les entreprises riviere aux pins"),
        ("Gagné avocats, S.E.N.C.R.L.", "gagne avocats"),
        ("9123-4567 Québec inc.", "9123 4567 quebec"),
        ("The Limited", "limited"),
        ("LLC", "llc"),
        ("東方 Inc.", ""),
        ("東方", ""),
        ("", ""),
    ],
)
def test_the_core_of_a_name_has_no_article_and_no_designators(name: str, words: str) -> None:
    assert " ".join(core(name)) == words


@pytest.mark.parametrize(
    ("name", "marker"),
    [
        ("Harbor Lane LLC dba Lane Smiles", "dba"),
        ("Harbor Lane LLC d.b.a. Lane Smiles", "d.b.a."),
        ("Ada Quill DBA Quill Piano", "DBA"),
        ("Harbor Lane LLC (doing business as Lane Smiles)", "doing business as"),
        ("Harbor Lane LLC o/a Lane Smiles", "o/a"),
        ("Harbor Lane LLC, formerly Lane Smiles", "formerly"),
        ("9123-4567 Québec inc. faisant affaire sous Le Coin", "faisant affaire sous"),
        ("Panadería Luz LLC haciendo negocios como La Luz", "haciendo negocios como"),
        ("Remote DBA Experts LLC", ""),
        ("DBA Consulting LLC", ""),
        ("J O A Homes LLC", ""),
        ("Harbor Trading Association LLC", ""),
        ("Sandbar Aka Gardens LLC", ""),
        ("A/K Motors LLC", ""),
        ("24/7 Towing LLC", ""),
        ("Gagné avocats, s.e.n.c.r.l./LLP", ""),
    ],
)
def test_two_names_in_one_field_are_told_from_one_name(name: str, marker: str) -> None:
    assert trade_name_marker(name) == marker


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("H4rb0r Lane LLC", "digits"),
        ("H A R B O R Lane", "spaced"),
        ("Harbor\u200b Lane", "invisible"),
        ("Harbor \U0001f9b7 Dental", "picture"),
        ("H\u0430rbor Lane", "alphabets"),
        ("\U0001d4d7\U0001d4ea\U0001d4fb\U0001d4eb\U0001d4f8\U0001d4fb", "fancy"),
        ("7-Eleven Store 33412B", ""),
        ("L1VE Studio", ""),
        ("Se7en Lounge", ""),
        ("B4 & After", ""),
        ("24/7 Towing", ""),
        ("3rd Street Barbers", ""),
        ("A1 Auto", ""),
        ("D.R.E.A.M.S. Academy", ""),
        ("Y.M.C.A. of Tulsa", ""),
        ("s e n c r l", ""),
        ("Gagné avocats, s e n c r l", ""),
        ("Doña Ñeca", ""),
        ("Nguyễn Thị Mai", ""),
        ("金龍 Restaurant", ""),
        ("Кафе Москва", ""),
        ("می‌خواهم", ""),
        ("Harbor Lane®", ""),
        ("Yum! Tacos + Lunch @ Noon", ""),
    ],
)
def test_a_disguise_is_told_from_names_that_are_merely_odd(name: str, sign: str) -> None:
    assert disguise(name) == sign


@pytest.mark.parametrize(
    ("name", "legal_form"),
    [
        ("Harbor Lane LLC", "corporation"),
        ("Harbor Lane Inc", "llc"),
        ("Harbor Lane LLP", "llc"),
        ("Harbor Lane LLC", "sole_proprietorship"),
    ],
)
def test_a_designator_of_another_family_contradicts_the_form(name: str, legal_form: str) -> None:
    assert contradicts_form(name, legal_form)


@pytest.mark.parametrize(
    ("name", "legal_form"),
    [
        ("Harbor Lane", "llc"),
        ("Harbor Lane Ltd", "llc"),
        ("Harbor Lane Ltd", "corporation"),
        ("Inc. Magazine LLC", "llc"),
        ("Harbor Lane PLLC", "llc"),
        ("Harbor Lane P.C.", "corporation"),
        ("Blue Kettle Coffee Co", "llc"),
        ("Harbor Trust LLC", "trust"),
        ("Harbor Lane LLC", "Gesellschaft"),
        ("Harbor Lane LLC", ""),
    ],
)
def test_a_designator_that_a_form_may_have_contradicts_nothing(name: str, legal_form: str) -> None:
    assert not contradicts_form(name, legal_form)


@pytest.mark.parametrize(
    ("name", "company", "private"),
    [
        ("Pascoe Ledger LLC", "company", "private"),
        ("Pascoe Ledger, Inc.", "company", ""),
        ("Pascoe & Daughters LLP", "company", "private"),
        ("Pascoe & Co.", "", ""),
        ("Pascoe P.C.", "", ""),
        ("Vince Corporon", "", ""),
        ("Quill Piano Company", "", ""),
        ("Nails on Park Pl.", "", ""),
        ("L. L. Cooper Music", "", ""),
        ("Garage Lévesque enr.", "", ""),
    ],
)
def test_a_persons_trade_name_is_no_companys(name: str, company: str, private: str) -> None:
    found = (
        "company" if names_a_company(name) else "",
        "private" if names_a_private_company(name) else "",
    )

    assert found == (company, private)


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Golden Dragon 金龍", ("金龍",)),
        ("Doña Ñeca", ()),
        ("ＨＡＲＢＯＲ", ()),
        ("Рога LLC", ("Рога",)),
    ],
)
def test_letters_that_are_not_latin_are_found(name: str, letters: tuple[str, ...]) -> None:
    assert other_letters(name) == letters
