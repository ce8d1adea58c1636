"""YAML: every value as it is written, and where it stands."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.findings import Origin
from a2p_lint.readers import Imported, ReadError, read, yaml_text


def brand(imported: Imported, name: str = "dba") -> object:
    return getattr(imported.application.brand, name)


def place(imported: Imported, pointer: str = "/brand/dba") -> tuple[int | None, int | None]:
    origin = imported.sources[pointer]
    return origin.line, origin.column


@pytest.mark.parametrize(
    "written",
    [
        "02134",
        "+12025550142",
        "2026-11-22",
        "12:30",
        "yes",
        "0x1F",
        "1_000",
        "1e3",
        ".inf",
        "=",
        "Null and void",
    ],
)
def test_a_plain_value_is_text_as_written(written: str) -> None:
    assert brand(read(f"brand:\n  dba: {written}\n".encode())) == written


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL", "# nothing"])
def test_a_plain_null_is_blank(written: str) -> None:
    imported = read(f"brand:\n  dba: {written}\n".encode())

    assert (brand(imported), place(imported)) == ("", (2, 3))


@pytest.mark.parametrize("written", ["~", "null", "yes", "12:30"])
def test_a_quoted_value_is_never_blank(written: str) -> None:
    assert brand(read(f"brand:\n  dba: '{written}'\n".encode())) == written


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_a_byte_order_mark_move_no_place(end: str, mark: str) -> None:
    lines = ["# note", "brand:", "  legal_name: Café", "  dba: x", "campaign: {samples: [a, b]}"]

    imported = read((mark + end.join(lines)).encode())

    assert imported.sources == {
        "": Origin("", "", 2, 1),
        "/brand": Origin("", "brand", 2, 1),
        "/brand/legal_name": Origin("", "brand.legal_name", 3, 15),
        "/brand/dba": Origin("", "brand.dba", 4, 8),
        "/campaign": Origin("", "campaign", 5, 1),
        "/campaign/samples": Origin("", "campaign.samples", 5, 12),
        "/campaign/samples/0": Origin("", "campaign.samples[0]", 5, 22),
        "/campaign/samples/1": Origin("", "campaign.samples[1]", 5, 25),
    }


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85", "\ufeff", "😀", "\u00a0"])
def test_characters_that_look_like_breaks_are_kept_and_break_no_line(odd: str) -> None:
    imported = read(f'brand: {{legal_name: "a{odd}b", dba: c{odd}d}}\nnumbers: [e]\n'.encode())

    assert (brand(imported, "legal_name"), brand(imported)) == (f"a{odd}b", f"c{odd}d")
    assert (place(imported), place(imported, "/numbers/0")) == ((1, 33), (2, 11))


def test_a_tab_is_one_column() -> None:
    imported = read(b"brand:\n  dba:\t\tHarbor\tLane\n")

    assert (brand(imported), place(imported)) == ("Harbor\tLane", (2, 9))


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("|\n    one\n    two\n", "one\ntwo\n"),
        ("|-\n    one\n\n    two\n", "one\n\ntwo"),
        (">-\n    one\n    two\n", "one two"),
        ("one\n    two", "one two"),
        ("'it''s'", "it's"),
        ('"a\\tb \\u00e9 \\x41 \\U0001F600"', "a\tb é A 😀"),
    ],
)
def test_block_folded_and_quoted_styles_give_their_text(written: str, text: str) -> None:
    imported = read(f"brand:\n  dba: {written}".encode())

    assert (brand(imported), place(imported)) == (text, (2, 8))


@pytest.mark.parametrize(
    ("escapes", "text"),
    [
        ("\\ud83d\\ude00", "😀"),
        ("\\ud83d", "\ufffd"),
        ("\\uDE00 \\uD83D", "\ufffd \ufffd"),
        ("\\ud83d\\ud83d\\ude00", "\ufffd😀"),
    ],
)
def test_halves_of_characters_are_joined_or_replaced(escapes: str, text: str) -> None:
    imported = read(f'brand: {{legal_name: "{escapes}", dba: x}}'.encode())

    assert brand(imported, "legal_name") == text
    assert place(imported) == (1, 30 + len(escapes))


def test_an_alias_gives_what_was_named() -> None:
    imported = read(b"brand:\n  legal_name: &name Harbor Lane\n  dba: *name\n")

    assert (brand(imported), place(imported)) == ("Harbor Lane", (2, 15))


def test_an_anchor_that_is_given_again_names_the_later_text() -> None:
    imported = read(b"brand: {legal_name: &n one, display_name: &n two, dba: *n}")

    assert brand(imported) == "two"


def test_a_document_may_have_its_marks() -> None:
    assert brand(read(b"%YAML 1.1\n---\nbrand: {dba: x}\n...\n")) == "x"


def test_a_quoted_merge_key_is_a_name_like_any_other() -> None:
    (unmapped,) = read(b"brand: {'<<': x}").unmapped

    assert (unmapped.field, unmapped.line, unmapped.column) == ("brand.<<", 1, 9)


def test_a_merge_key_as_a_value_is_a_text() -> None:
    assert brand(read(b"brand: {dba: <<}")) == "<<"


def test_without_libyaml_the_same_comes_out(monkeypatch: pytest.MonkeyPatch) -> None:
    data = "brand: {dba: 'x'}\ncampaign:\n  samples:\n  - é\n  - |\n    two\n".encode()
    with_libyaml = read(data)

    monkeypatch.delattr(yaml, "CSafeLoader")

    assert read(data) == with_libyaml


def test_without_libyaml_an_escape_past_the_last_character_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader")

    with pytest.raises(ReadError) as caught:
        read(b'brand: {dba: "\\U00110000"}')

    assert str(caught.value) == (
        "1:1: A backslash in double quotes has a meaning, and this one has none: double it, or use "
        "single quotes."
    )


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_quoted_text_comes_back(text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"

    assert brand(read(f"brand: {{dba: {quoted}}}".encode())) == text


def test_the_stand_ins_are_one_for_one() -> None:
    text = f"brand: {{dba: '{yaml_text._MISTAKEN}'}}"

    assert brand(read(text.encode())) == yaml_text._MISTAKEN
