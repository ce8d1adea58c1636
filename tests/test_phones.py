"""Telephone numbers and kinds of line are understood however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.phones import (
    country_under_one,
    e164,
    is_fictional,
    is_mobile,
    is_placeholder,
    is_toll_free,
    line_type_word,
    national,
    number_fault,
    number_use,
)

AMERICAN = {"AS", "CA", "GU", "MP", "PR", "US", "VI"}


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+15035550121", "+15035550121"),
        ("(503) 555-0121", "+15035550121"),
        ("503.555.0121", "+15035550121"),
        ("1 503 555 0121", "+15035550121"),
        (" +1 503 555 0121 ", "+15035550121"),
        ("+44 20 7946 0000", "+442079460000"),
        ("٥٠٣٥٥٥٠١٢١", "+15035550121"),
        ("555-0121", ""),
        ("23035550121", ""),
        ("+", ""),
        ("", ""),
        ("none", ""),
    ],
)
def test_a_number_has_one_form_however_it_is_written(written: str, number: str) -> None:
    assert e164(written) == number


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("mobile", "mobile"),
        ("MOBILE", "mobile"),
        (" Prepaid ", "mobile"),
        ("nonFixedVoip", "voip_nonfixed"),
        ("VOIP-FIXED", "voip_fixed"),
        ("toll free", "toll_free"),
        ("fixed line or mobile", "unknown"),
        ("Satellite phone", "Satellite phone"),
        ("", ""),
    ],
)
def test_every_look_up_has_its_word_for_a_line(written: str, word: str) -> None:
    assert line_type_word(written) == word


def test_only_a_known_kind_of_line_is_mobile_or_not() -> None:
    words = {"mobile", "landline", "voip", "voip_fixed", "voip_nonfixed", "toll_free", "premium"}

    assert {word: is_mobile(word) for word in words} == {word: word == "mobile" for word in words}


@pytest.mark.parametrize("word", ["other", "unknown", "Satellite phone", ""])
def test_of_other_lines_nobody_can_say(word: str) -> None:
    assert is_mobile(word) is None


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("+15035550121", ""),
        ("503-555-0121", ""),
        ("8335550121", ""),
        ("+18765550121", ""),
        ("９０２ 555 0121", ""),
        ("", "empty"),
        ("n/a", "empty"),
        ("PN0123456789abcdef0123456789abcdef", "identifier"),
        ("phone-0123456789abcdef0123456789abcdef", "identifier"),
        ("call 503-555-0121 or 503-555-0122", "length"),
        ("88811", "short-code"),
        ("555-012", "short-code"),
        ("555-0121", "length"),
        ("+1503555012", "length"),
        ("+150355501211", "length"),
        ("23035550121", "length"),
        ("503-555-0121 x12", "extension"),
        ("503 555 0121 poste 4", "extension"),
        ("+1 503 555 0121 ext. 12", "extension"),
        ("#555", "length"),
        ("+44 20 7946 0000", "abroad"),
        ("011 44 20 7946 0000", "abroad"),
        ("0044 20 7946 0000", "abroad"),
        ("0035550121", "area-code"),
        ("1234567890", "area-code"),
        ("911-555-0121", "area-code"),
        ("592-555-0121", "area-code"),
        ("503-155-0121", "exchange"),
        ("503-911-0121", "exchange"),
        ("222-555-0121", "unassigned"),
        ("999-555-0121", "area-code"),
    ],
)
def test_a_number_that_nobody_can_dial_says_why(written: str, fault: str) -> None:
    assert number_fault(written) == fault


@pytest.mark.parametrize(
    ("written", "use"),
    [
        ("503-555-0121", ""),
        ("+1 800 555 0121", "toll-free"),
        ("8335550121", "toll-free"),
        ("882 555 0121", "toll-free-reserved"),
        ("900-555-0121", "premium"),
        ("212-976-1234", "premium"),
        ("500-555-0121", "no-place"),
        ("600-555-0121", "no-place"),
        ("700-555-0121", "no-place"),
        ("710-555-0121", "no-place"),
        ("212-555-1212", "information"),
        ("503-959-0121", "test"),
        ("+44 800 555 0121", ""),
        ("800", "toll-free"),
        ("none", ""),
    ],
)
def test_the_digits_say_what_a_number_is_kept_for(written: str, use: str) -> None:
    assert number_use(written) == use
    assert is_toll_free(written) == (use == "toll-free" and len(written) > 3)


@pytest.mark.parametrize(
    ("written", "country"),
    [("876-555-0121", "JM"), ("+1 787 555 0121", ""), ("514-555-0121", ""), ("+44 876 555", "")],
)
def test_islands_that_share_the_country_code_are_countries(written: str, country: str) -> None:
    assert country_under_one(written) == country


def test_numbers_kept_for_fiction_are_known() -> None:
    numbers = ["503-555-0100", "+1 888 555 0199", "503-555-0200", "503-555-1212", "555-0121"]

    assert [number for number in numbers if is_fictional(number)] == numbers[:2]


@pytest.mark.parametrize(
    "written", ["123-456-7890", "+1 234 567 8901", "000 000 0000", "+15555555555"]
)
def test_what_people_type_to_type_something_is_known(written: str) -> None:
    assert is_placeholder(written)
    assert not is_placeholder("+15035550121")


def test_the_area_codes_are_those_that_phonenumbers_holds_valid() -> None:
    from phonenumbers import PhoneNumber, is_valid_number, region_code_for_number

    regions = {
        f"{area}2345678": region_code_for_number(number)
        for area in range(200, 1000)
        if is_valid_number(
            number := PhoneNumber(country_code=1, national_number=int(f"{area}2345678"))
        )
    }

    assert [number for number in regions if number_fault(number)] == []
    assert {
        number
        for number, region in regions.items()
        if region not in AMERICAN and not number_use(number)
    } == {number for number in regions if country_under_one(number)}


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    number = e164(text)

    assert number == "" or (number[0] == "+" and number[1:].isdecimal() and number.isascii())
    assert is_mobile(line_type_word(text)) in (True, False, None)


@given(st.text(alphabet="0123456789+-() xXe#tpos", max_size=20))
def test_a_number_without_fault_has_its_ten_digits(written: str) -> None:
    assert bool(national(written)) or number_fault(written) != ""


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("001 503 555 0120", "5035550120"),
        ("011 44 20 7123 4567", ""),
        ("1-800-FLOWERS", "8003569377"),
        ("(503) 555-CARE", "5035552273"),
        ("1-833-GET-PETS", "8334387387"),
        ("503-555-0120 ext 4", ""),
        ("call us", ""),
        ("555-0120", ""),
    ],
)
def test_a_number_may_be_written_in_letters_or_dialled_from_abroad(text: str, digits: str) -> None:
    assert national(text) == digits
