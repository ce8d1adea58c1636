"""Mappings that a program holds: plain values only, and never more than a file could hold."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum, StrEnum
from types import MappingProxyType

import pytest

from a2p_lint import Application
from a2p_lint.findings import Origin
from a2p_lint.readers import ReadError, read


class Form(Enum):
    LLC = "llc"


class Word(StrEnum):
    LLC = "llc"


class OldWord(str, Enum):  # noqa: UP042 - what many programs still hold
    LLC = "llc"


def refused(value: object) -> str:
    with pytest.raises(ReadError) as caught:
        read(value)  # type: ignore[arg-type]
    return str(caught.value)


def test_plain_values_are_read_without_places() -> None:
    imported = read(
        {
            "submitted_on": date(2026, 11, 22),
            "brand": MappingProxyType({"tax_id": 935550142, "dba": None, "legal_form": Word.LLC}),
            "campaign": {"samples": ("a\ud83d", "b"), "age_gated": True, "hipaa": "no"},
            "numbers": [12025550142],
        }
    )

    assert imported.application == Application.model_validate(
        {
            "submitted_on": "2026-11-22",
            "brand": {"ein": "935550142", "legal_form": "llc"},
            "campaign": {"samples": ("a\ufffd", "b"), "age_gated": True, "hipaa": False},
            "numbers": ("12025550142",),
        }
    )
    assert imported.sources["/brand/ein"] == Origin("", "brand.tax_id", None, None)
    assert imported.sources["/campaign/samples/1"] == Origin("", "campaign.samples[1]", None, None)


def test_a_word_that_prints_otherwise_is_read_as_what_it_holds() -> None:
    assert read({"brand": {"dba": OldWord.LLC}}).application.brand.dba == "llc"


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (True, "“brand.dba” takes a text, and this is true or false: give a text."),
        (1.5, "“brand.dba” holds something that cannot be read: give a text."),
        (2**64, "“brand.dba” holds something that cannot be read: give a text."),
        (b"x", "“brand.dba” holds something that cannot be read: give a text."),
        ({"a"}, "“brand.dba” holds something that cannot be read: give a text."),
        (Form.LLC, "“brand.dba” holds something that cannot be read: give a text."),
        (
            datetime(2026, 11, 22, tzinfo=UTC),
            "“brand.dba” holds something that cannot be read: give a text.",
        ),
        (["x"], "“brand.dba” takes one text, and this is a list: keep one."),
        ({}, "“brand.dba” takes one text, and there are fields in it: write one text, in quotes."),
    ],
)
def test_a_text_takes_no_other_object(value: object, line: str) -> None:
    assert refused({"brand": {"dba": value}}) == line


def test_all_wrong_types_are_told_at_once() -> None:
    wrong = {"brand": True, "campaign": object(), "numbers": True, "evidence": {"pages": [1]}}

    assert refused(wrong).splitlines() == [
        "“brand” takes fields of its own, and this is a text: write its fields below it.",
        "“campaign” holds something that cannot be read: give a text.",
        "“numbers” takes a text, and this is true or false: give a text.",
        "“evidence.pages” takes fields of its own, and this is a list: remove the dashes or "
        "brackets.",
    ]


def cycle() -> object:
    value: dict[str, object] = {}
    value["brand"] = value
    return value


def web() -> object:
    value: object = "x"
    for _ in range(30):
        value = [value] * 9
    return {"brand": value}


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (cycle, "This is nested more than 64 deep: remove levels."),
        (
            web,
            "From here on there are more than 50,000 names and values: remove what is not needed.",
        ),
        (lambda: {"brand": {1: 2}}, "The name of a field must be a word: put one here."),
        (
            lambda: {"brand": {f"a{half}": 1 for half in "\ud800\ud801"}},
            "“a\ufffd” is given under another name too: keep one of the two.",
        ),
        (
            lambda: {"brand": {"dba": "x" * 2_000_001}},
            "This holds more than 2 MB: remove what is not part of the application.",
        ),
        (lambda: None, "This is empty: fill it with the application."),
        (
            lambda: ["brand"],
            "The top level must hold named fields, such as brand or pages: begin with a name.",
        ),
        (
            dict,
            "This has none of brand, campaign and toll_free at the top: add the one that applies.",
        ),
    ],
)
def test_what_no_file_could_hold_is_refused(make: Callable[[], object], line: str) -> None:
    assert refused(make()) == line
