"""What is sent to a terminal is safe, and breaks where it should."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.escapes import visible
from a2p_lint.render.layout import Style, columns, listed, typeset, wrapped


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain, Zoë’s «naïve» 東京 🦷", "plain, Zoë’s «naïve» 東京 🦷"),
        ("\x1b[31m\x07", r"\x1b[31m\x07"),
        ("a\nb\tc\rd", r"a\nb\tc\rd"),
        ("\x7f\x85\x9b", r"\x7f\x85\x9b"),
        ("\u202edrawkcab\u202c", r"\u202edrawkcab\u202c"),
        ("\u2066\u2069\u200e\u061c", r"\u2066\u2069\u200e\u061c"),
        ("S\u200bT\u2060O\ufeffP\xad", r"S\u200bT\u2060O\ufeffP\xad"),
        ("\u2028\u2029", r"\u2028\u2029"),
        ("caf\udce9", r"caf\udce9"),
        ("\U000e0041", r"\U000e0041"),
        ("12\u00a0345", "12\u00a0345"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_shown(raw: str, shown: str) -> None:
    assert visible(raw) == shown


@pytest.mark.parametrize(
    ("text", "taken"),
    [("abc", 3), ("é", 1), ("e\u0301", 1), ("東京", 4), ("🦷", 2), ("“a” · b", 7), ("", 0)],
)
def test_columns_are_counted_as_terminals_do(text: str, taken: int) -> None:
    assert columns(text) == taken


def test_lines_break_at_blanks_and_hang() -> None:
    assert list(wrapped("one two three four", 12, "→ ", "  ")) == ["→ one two", "  three four"]


def test_a_no_break_space_does_not_break() -> None:
    assert list(wrapped("aaaa bb\u00a0: cc", 8, "", "")) == ["aaaa", "bb\u00a0: cc"]


def test_an_overlong_word_is_broken_and_a_link_is_not() -> None:
    text = "x" * 25 + " https://a.example/" + "y" * 20

    assert list(wrapped(text, 12, "", "")) == [
        "x" * 12,
        "x" * 12,
        "x",
        "https://a.example/" + "y" * 20,
    ]


def test_wide_characters_are_broken_where_they_end() -> None:
    assert list(wrapped("東京東京東", 5, "", "")) == ["東京", "東京", "東"]


@given(st.text(), st.integers(40, 100))
def test_no_line_is_wider_than_the_terminal_and_no_character_is_lost(text: str, width: int) -> None:
    text = text.replace("://", "")

    lines = list(wrapped(text, width, "", ""))

    assert max(map(columns, lines)) <= width
    assert "".join(lines).replace(" ", "") == visible(
        "".join(character for character in text if character not in " \t\r\n")
    )


def test_items_stay_whole_where_they_can() -> None:
    assert list(listed(["rule/one", "Twilio 30909", "and 3 more"], 27)) == [
        "  rule/one · Twilio 30909 ·",
        "  and 3 more",
    ]


@given(st.lists(st.text("ab c", min_size=1, max_size=30), min_size=1), st.integers(20, 60))
def test_no_line_of_items_is_wider_than_the_terminal(items: list[str], width: int) -> None:
    assert all(columns(line) <= width for line in listed(items, width))


def test_ink_is_used_only_where_it_is_wanted() -> None:
    assert Style(80, color=True).paint("high", "high") == "\x1b[31mhigh\x1b[0m"
    assert Style(80).paint("high", "high") == "high"


def test_french_keeps_its_marks_with_their_words() -> None:
    french = "Rien : « vu »"

    assert typeset(french, "fr") == "Rien\u00a0: «\u00a0vu\u00a0»"
    assert typeset(french, "en") == french
