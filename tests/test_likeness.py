"""Two names are one business's by a strict rule; a score only ever tells them apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.likeness import likeness, other_family

SAME = [
    ("Harbor Lane Dental LLC", "Harbor Lane Dental"),
    ("The Harbor Lane Company, LLC", "harbor lane company"),
    ("HARBOR LANE DENTAL, L.L.C.", "Harbor-Lane Dental"),
    ("Kestrel & Crane, Inc.", "Kestrel and Crane"),
    ("Kestrel & Crane", "Kestrel Crane"),
    ("Panadería Luz del Valle LLC", "Panaderia Luz del Valle"),
    ("Chauffage Rivière-aux-Pins inc.", "CHAUFFAGE RIVIERE AUX PINS"),
    ("Gagné Tremblay avocats, s.e.n.c.r.l./LLP", "Gagne Tremblay Avocats"),
    ("Tech4U Solutions", "Tech 4 U"),
    ("HarborLane", "Harbor Lane"),
    ("Feld Bros. Plumbing", "Feld Brothers Plumbing"),
    ("St. Brannoc Ctr", "Saint Brannoc Center"),
    ("Kestrel Parcel Services, Inc.", "Kestrel Parcel"),
    ("Young Men's Christian Association", "YMCA"),
    ("International Business Machines Corporation", "I.B.M."),
    ("The Society of St. Brannoc of Duluth", "SSBD"),
    ("University of Duluth", "UOD"),
    ("Wilkenson Plumbing", "Wilkensonn Plumbing"),
    ("O'Malley's Pub", "OMalleys Pub"),
    ("9123-4567 Québec inc.", "9123 4567 Quebec"),
    ("J.R. Quill LLC", "J R Quill"),
    ("Harbor Lane Dental LLC", "Harbor Lane Dental, PLLC"),
]
UNCLEAR = [
    # One word or one letter apart: a reader sees it, a score does not.
    ("ABC Realty", "ABD Realty"),
    ("Northside Auto", "Southside Auto"),
    ("Sunrise Yoga", "Sunset Yoga"),
    ("Allied Security", "Allied Securities"),
    ("123 Cleaning", "124 Cleaning"),
    # Of one family, perhaps: holdings, branches, a trade added
    ("ACME LLC", "ACME Debt Relief LLC"),
    ("Pellmore Holdings III LLC", "Pellmore"),
    ("Panadería Luz de Abril LLC", "Luz de Abril"),
    ("Harbor Group", "Harbor Services"),
    ("Dr. Amara Okonjo DDS PLLC", "Okonjo Orthodontics"),
    # Another kind of company is another company.
    ("Harbor Lane LLC", "Harbor Lane Inc."),
    ("Harbor Lane LLP", "Harbor Lane Corporation"),
    # Nothing to compare
    ("", "Harbor Lane"),
    ("LLC", ""),
    ("東方 Inc", "Toho Inc"),
    ("Пекарня", "Pekarnya"),
]
DIFFERENT = [
    ("Pellmore Holdings III LLC", "Blue Kettle Ramen"),
    ("Rosalind Achterberg", "Roz's Alterations"),
    ("Harbor Lane Dental LLC", "Molarix Practice Software Inc"),
    ("Adaeze Quill", "Sunrise Yoga"),
    ("Chauffage Rivière-aux-Pins inc.", "Textpilot Agency"),
]


@pytest.mark.parametrize(("name", "other"), SAME)
def test_names_that_people_write_in_two_ways_are_the_same(name: str, other: str) -> None:
    assert (likeness(name, other), likeness(other, name)) == ("same", "same")


@pytest.mark.parametrize(("name", "other"), UNCLEAR)
def test_names_that_only_look_alike_are_never_called_the_same(name: str, other: str) -> None:
    assert (likeness(name, other), likeness(other, name)) == ("unclear", "unclear")


@pytest.mark.parametrize(("name", "other"), DIFFERENT)
def test_names_with_nothing_in_common_are_different(name: str, other: str) -> None:
    assert (likeness(name, other), likeness(other, name)) == ("different", "different")


@pytest.mark.parametrize(
    ("name", "other"), [("Harbor LLC", "Harbor Inc"), ("Harbor LLP", "Harbor Corporation")]
)
def test_designators_that_exclude_each_other_are_of_other_families(name: str, other: str) -> None:
    assert other_family(name, other)


@pytest.mark.parametrize(
    "other",
    ["Harbor PLLC", "Harbor", "Harbor Ltd", "Harbor Co", "Harbor Co LLC", ""],
)
def test_designators_that_one_company_may_carry_are_of_no_other_family(other: str) -> None:
    assert not other_family("Harbor LLC", other)


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_order_of_two_names_does_not_matter(name: str, other: str) -> None:
    assert likeness(name, other) == likeness(other, name)


@given(st.text(max_size=60))
def test_no_name_differs_from_itself(name: str) -> None:
    assert likeness(name, name) in ("same", "unclear")


def test_a_hostile_name_is_compared_in_bounded_time() -> None:
    assert likeness("word " * 20_000, "other " * 20_000) == "different"
