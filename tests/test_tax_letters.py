"""A letter's names: how they differ from what was given, and whose second line it is."""

import pytest

from a2p_lint.application import Brand
from a2p_lint.records import Letter
from a2p_lint.tax_letters import fits_control, is_trade_name, manner, name_difference


def letter(name: str, second: str = "", control: str = "") -> Letter:
    return Letter(legal_name=name, second_name=second, name_control=control)


@pytest.mark.parametrize(
    ("name", "second", "difference"),
    [
        ("Harbor Lane Dental LLC", "", ""),
        ("Harbor Lane Dental LLC of Portland", "OF PORTLAND", ""),
        ("Harbor Lane Dental LLC % Jane Doe", "% JANE DOE", "other"),
        ("Harbor-Lane Dental LLC", "", "spelling"),
        ("Harbor Lane Dental", "", "designator"),
        ("Pellmore", "", "other"),
    ],
)
def test_a_name_may_go_on_in_the_second_line_but_not_in_whose_care(
    name: str, second: str, difference: str
) -> None:
    assert name_difference(name, letter("HARBOR LANE DENTAL LLC", second)) == difference


@pytest.mark.parametrize(
    ("legal_name", "dba", "second", "trade"),
    [
        ("Smile Harbor", "Smile Harbor", "", True),
        ("Smile Harbor", "", "DBA SMILE HARBOR", True),
        ("Smile Harbor", "", "% SMILE HARBOR", False),
        ("Smile Harbor", "", "", False),
        ("Harbor Lane", "Smile Harbor", "SMILE HARBOR", False),
    ],
)
def test_a_trade_name_is_the_second_line_s_or_the_one_that_is_given(
    legal_name: str, dba: str, second: str, *, trade: bool
) -> None:
    brand = Brand(legal_name=legal_name, dba=dba)

    assert is_trade_name(brand, letter("HARBOR LANE DENTAL LLC", second)) is trade


@pytest.mark.parametrize(
    ("printed", "how"),
    [
        ("LANE HARBOR DENTAL", "order"),
        ("HARBOR LANE DENTAL CARE", "left-out"),
        ("HARBOR DENTAL", "added"),
        ("HARBOR LAME DENTAL", "slip"),
        ("PELLMORE BREAD", "other"),
    ],
)
def test_how_a_name_is_not_the_other_is_told(printed: str, how: str) -> None:
    assert manner("Harbor Lane Dental LLC", printed) == how


@pytest.mark.parametrize(
    ("name", "second", "control", "fits"),
    [
        ("HARBOR LANE DENTAL LLC", "", "HARB", True),
        ("HARBOR LANE DENTAL LLC", "", "LANE", True),
        ("A B C HARBOR", "", "ABCH", True),
        ("HARBOR LANE DENTAL LLC", "JANE DOE", "DOE", True),
        ("HARBOR LANE DENTAL LLC", "", "PELL", False),
        ("HARBOR LANE DENTAL LLC", "", "ARBO", False),
        ("HARBOR LANE DENTAL LLC", "", "", True),
    ],
)
def test_a_name_control_begins_a_word_of_the_names(
    name: str, second: str, control: str, *, fits: bool
) -> None:
    assert fits_control(letter(name, second, control)) is fits
