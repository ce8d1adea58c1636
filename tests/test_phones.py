"""Telephone numbers and kinds of line are understood however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.phones import e164, is_mobile, line_type_word


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


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    number = e164(text)

    assert number == "" or (number[0] == "+" and number[1:].isdecimal() and number.isascii())
    assert is_mobile(line_type_word(text)) in (True, False, None)
