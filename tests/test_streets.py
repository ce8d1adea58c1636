"""Streets and units as one compares them, whatever their abbreviations."""

import pytest

from a2p_lint.streets import Door, door, same_street, split_street


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        ("210 HARBOR LN STE 4", ("210 HARBOR LN", "STE 4")),
        ("210 Harbor Lane, Suite B", ("210 Harbor Lane", "Suite B")),
        ("210 Harbor Lane #4", ("210 Harbor Lane", "#4")),
        ("210 Harbor Lane Suite Road", ("210 Harbor Lane Suite Road", "")),
        ("210 Harbor Lane Unit 12B", ("210 Harbor Lane", "Unit 12B")),
        ("", ("", "")),
    ],
)
def test_a_unit_is_parted_from_its_street(line: str, parted: tuple[str, str]) -> None:
    assert split_street(line) == parted


@pytest.mark.parametrize(
    ("street", "unit", "compared"),
    [
        ("210 N.W. Harbor Lane", "Suite 4", Door(("210", "nw", "hbr", "ln"), "4")),
        ("210 NW HARBOR LN STE 4", "", Door(("210", "nw", "hbr", "ln"), "4")),
        ("210 Harbor St.", "#4", Door(("210", "hbr", "st"), "4")),
    ],
)
def test_spelling_and_abbreviations_make_no_other_door(
    street: str, unit: str, compared: Door
) -> None:
    assert door(street, unit) == compared


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("210", "harbor", "ln"), ("210", "harbor"), True),
        (("210", "harbor", "ln"), ("212", "harbor", "ln"), False),
        (("210", "harbor"), ("210", "pell"), False),
        ((), ("210",), False),
    ],
)
def test_a_street_with_something_left_off_is_the_same(
    one: tuple[str, ...], other: tuple[str, ...], *, same: bool
) -> None:
    assert same_street(one, other) is same
