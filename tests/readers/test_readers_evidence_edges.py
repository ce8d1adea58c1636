"""Evidence that is nearly right: whatever a field may not hold is told at its place, once."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from a2p_lint.application import Application, Brand
from a2p_lint.evidence import Evidence, LineType, Listing, Mail
from a2p_lint.findings import Origin
from a2p_lint.readers import ReadError, native, read, read_evidence

CAUSES = (
    "takes one of dns, tls, timeout, status, too-large, blocked, private-address, not-html, "
    "connection, redirects, scheme, refused; a letter or a picture has causes of its own."
)


def refused(source: dict[str, Any] | bytes) -> list[str]:
    with pytest.raises(ReadError) as caught:
        read_evidence(source)
    return str(caught.value).splitlines()


def other_than_texts() -> Iterator[tuple[str, str]]:
    """Each part of evidence with each field that does not hold a text or a list of them."""
    for part, info in Evidence.model_fields.items():
        _, model = get_args(info.annotation)
        for name, field in model.model_fields.items():
            if field.annotation not in (str, tuple[str, ...], tuple[Listing, ...]):
                yield part, name


@pytest.mark.parametrize(("part", "field"), list(other_than_texts()))
def test_what_a_field_may_not_hold_is_told_once(part: str, field: str) -> None:
    line = "" if part != "line_types" else "type: mobile, "

    (fault,) = refused(f"{part}: {{k: {{{line}{field}: odd}}}}".encode())

    assert fault.startswith(f"1:{len(part) + len(field) + len(line) + 10}: “{part}[k].{field}” ")
    assert "cannot be read" not in fault


def test_the_causes_are_named_for_a_picture_as_for_a_web_page() -> None:
    assert refused(b"pictures: {u: {cause: odd}}\npages: {v: {cause: odd}}") == [
        f"1:23: “pictures[u].cause” {CAUSES}",
        f"2:20: “pages[v].cause” {CAUSES}",
    ]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (
            b"pages: text",
            "1:8: “pages” takes fields of its own, and this is a text: write its fields below it.",
        ),
        (
            b"evidence: text",
            "1:11: “evidence” takes fields of its own, and this is a text: write its fields below "
            "it.",
        ),
        (
            b"mail: {k: {mx: {a: b}}}",
            "1:12: “mail[k].mx” takes a list of texts, and there are fields in it: give texts "
            "only.",
        ),
        (
            b"mail: {k: {mx: [a, [b]]}}",
            "1:12: “mail[k].mx” takes one text, and this is a list: keep one.",
        ),
        (
            b"mail: {k: {mx: [a, ~, {b: c}]}}",
            "1:12: “mail[k].mx” takes one text, and there are fields in it: write one text, in "
            "quotes.",
        ),
        (
            b"pages: {u: {file: [x]}}",
            "1:13: “pages[u].file” takes one text, and this is a list: keep one.",
        ),
    ],
)
def test_the_wrong_shape_is_told_at_its_place(data: bytes, line: str) -> None:
    assert refused(data) == [line]


def test_one_text_is_taken_for_a_list_of_one() -> None:
    given = {"mail": {"harbor.example": {"mx": "mx.example", "address": True}}}

    assert read_evidence(given) == Evidence(
        mail={"harbor.example": Mail(mx=("mx.example",), address=True)}
    )


def test_true_is_no_text() -> None:
    assert refused({"pages": {"u": {"title": True}}}) == [
        "“pages[u].title” takes a text, and this is true or false: give a text."
    ]


def test_what_is_blank_is_not_there() -> None:
    given = b"pages: ~\nline_types: {'+12025550142': mobile, k: ~}\nmail: {k: {mx: ~}}"

    assert read_evidence(given) == Evidence(
        line_types={"+12025550142": LineType(type="mobile")}, mail={"k": Mail()}
    )


def test_a_record_is_pointed_at_under_its_key_escaped() -> None:
    imported = read(
        b"brand:\nevidence:\n  pictures: {HTTPS://A.example/: {}}\n"
        b"  mail: {A~b/c: {}}\n  letters: {HTTPS://A.example/: {}}\n"
    )

    places = {at: origin.line for at, origin in imported.sources.items() if at.count("/") > 2}
    assert places == {
        "/evidence/pictures/https:~1~1a.example": 3,
        "/evidence/mail/a~0b~1c": 4,
        "/evidence/letters/HTTPS:~1~1A.example~1": 5,
    }


@pytest.mark.parametrize("suffix", [".yaml", ".yml"])
def test_a_file_that_is_called_yaml_is_told_what_is_wrong_with_its_yaml(
    suffix: str, tmp_path: Any
) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_text('{"brand": {"dba": "a\\qb"}}')

    with pytest.raises(ReadError) as caught:
        read(path)

    assert [fault.en for fault in caught.value.faults] == [
        "A backslash in double quotes has a meaning, and this one has none: double it, or use "
        "single quotes."
    ]


def test_blanks_before_json_do_not_make_it_yaml() -> None:
    with pytest.raises(ReadError) as caught:
        read(b' \t\r\n{"brand": {"dba": "a\\qb"}}')

    assert [fault.en for fault in caught.value.faults] == [
        "A backslash has a meaning in JSON, and this one has none: double it."
    ]


def test_what_takes_more_than_a_computer_has_is_refused_in_one_sentence(tmp_path: Path) -> None:
    deep = tmp_path / "a.json"
    deep.write_bytes(b'{"brand": {"x": ' + b"[" * 55 + b"]" * 55 + b"}}")
    assert read(deep).sources["/brand"] == Origin(str(deep), "brand", 1, 2)
    before = sys.getrecursionlimit()

    depth, frame = 0, sys._getframe()
    while frame.f_back is not None:
        depth, frame = depth + 1, frame.f_back
    try:
        sys.setrecursionlimit(depth + 50)
        with pytest.raises(ReadError) as caught:
            read(deep)
    finally:
        sys.setrecursionlimit(before)

    assert [fault.en for fault in caught.value.faults] == [
        "This is too large or too deeply nested for this computer: make it simpler."
    ]
    assert caught.value.faults[0].file == str(deep)


def test_a_refusal_deep_in_a_model_is_told_at_the_nearest_field_that_was_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class StricterBrand(Brand):
        motto: str

    class Stricter(Application):
        brand: StricterBrand = StricterBrand(motto="")

    monkeypatch.setattr(native, "Application", Stricter)

    with pytest.raises(ReadError) as caught:
        read(b"campaign:\nbrand:\n  dba: Harbor\n")

    assert [str(fault) for fault in caught.value.faults] == [
        "2:1: “brand” holds something that cannot be read: give a text."
    ]
