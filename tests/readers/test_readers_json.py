"""JSON: never through YAML, every value as it is written, and where it stands."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Campaign
from a2p_lint.findings import Origin
from a2p_lint.readers import Imported, ReadError, read


def brand(imported: Imported, name: str = "dba") -> object:
    return getattr(imported.application.brand, name)


@pytest.mark.parametrize("written", ["0", "-1.50", "1e5", "12345678901234567890", "true", "false"])
def test_a_number_or_a_truth_is_text_as_written(written: str) -> None:
    assert brand(read(f'{{"brand": {{"dba": {written}}}}}'.encode())) == written


def test_null_is_blank_and_its_quotation_is_not() -> None:
    imported = read(b'{"brand": {"dba": null, "legal_name": "null"}}')

    assert (brand(imported), brand(imported, "legal_name")) == ("", "null")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_every_value_has_its_place(end: str, mark: str) -> None:
    lines = [
        "{",
        '\t"brand": {"legal_name": "Café 😀\u2028", "dba": "x"},',
        ' "campaign": {"samples": ["a",',
        ' "b"], "embedded_link": true, "description": null}',
        "}",
    ]

    assert read((mark + end.join(lines)).encode()).sources == {
        "": Origin("", "", 1, 1),
        "/brand": Origin("", "brand", 2, 2),
        "/brand/legal_name": Origin("", "brand.legal_name", 2, 26),
        "/brand/dba": Origin("", "brand.dba", 2, 44),
        "/campaign": Origin("", "campaign", 3, 2),
        "/campaign/samples": Origin("", "campaign.samples", 3, 15),
        "/campaign/samples/0": Origin("", "campaign.samples[0]", 3, 27),
        "/campaign/samples/1": Origin("", "campaign.samples[1]", 4, 2),
        "/campaign/embedded_link": Origin("", "campaign.embedded_link", 4, 25),
        "/campaign/description": Origin("", "campaign.description", 4, 31),
    }


@pytest.mark.parametrize(
    ("escapes", "text"),
    [
        ("\\ud83d\\ude00", "😀"),
        ("\\ud83d", "\ufffd"),
        ("\\ude00\\ud83d!", "\ufffd\ufffd!"),
        ('\\"\\\\\\/\\b\\f\\n\\r\\t\\u2028', '"\\/\b\f\n\r\t\u2028'),
        ("a\x7f\x85\u2028b", "a\x7f\x85\u2028b"),
    ],
)
def test_escapes_are_read_and_lone_halves_replaced(escapes: str, text: str) -> None:
    assert brand(read(f'{{"brand": {{"dba": "{escapes}"}}}}'.encode())) == text


def test_a_flow_mapping_that_json_refuses_is_read_as_yaml() -> None:
    assert brand(read(b"{brand: {dba: 'x'}}")) == "x"


def test_what_neither_json_nor_yaml_takes_is_told_as_json() -> None:
    with pytest.raises(ReadError) as caught:
        read(b'{"brand": {"dba": [1, 2}}')

    assert str(caught.value) == (
        "1:24: A comma or a closing bracket is missing before this: add it."
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('{"a" 1', "1:6: A colon is missing after the name of a field: add it."),
        ('{"a"', "1:1: The bracket that opens here is not closed: close it with “}”."),
        ('{"a":', "1:1: The bracket that opens here is not closed: close it with “}”."),
        ('{"a": [1', "1:7: The bracket that opens here is not closed: close it with “]”."),
        ("{", "1:1: The bracket that opens here is not closed: close it with “}”."),
        ('{"a": [1,]}', "1:9: Nothing follows this comma: remove it."),
        ('{"a": +1}', "1:7: This is not a JSON number: put it in double quotes."),
        ('{"a": 1.}', "1:7: This is not a JSON number: put it in double quotes."),
        ('{"a": NaN}', "1:7: A value must stand here: put texts in double quotes."),
        ('{"a": nulls}', "1:7: A value must stand here: put texts in double quotes."),
        ('{"a": "\\u12"}', "1:8: A backslash has a meaning in JSON, and this one has none: "
         "double it."),
        ("{# our brand", "1:2: JSON has no comments: remove this one, or save the file as YAML."),
        ('{"a": /* x */ 1}', "1:7: JSON has no comments: remove this one, or save the file as "
         "YAML."),
        ("null", "1:1: This is empty: fill it with the application."),
    ],
)  # fmt: skip
def test_broken_json_is_told_with_its_place(text: str, line: str, tmp_path: Path) -> None:
    file = tmp_path / "application.json"
    file.write_text(text, "utf-8")

    with pytest.raises(ReadError) as caught:
        read(file)

    assert str(caught.value) == f"{file}:{line}"


def test_json_never_imports_yaml() -> None:
    program = (
        "import sys; from a2p_lint.readers import read; before = {*sys.modules};"
        "read(b'{\"brand\": {}}'); print('yaml' in sys.modules, before & {'json', 'pydantic'})"
    )

    printed = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout

    assert printed == "False set()\n"


@given(st.text(st.characters(exclude_categories=["Cs"])), st.booleans())
def test_any_text_comes_back(text: str, ascii_only: bool) -> None:  # noqa: FBT001
    written = json.dumps({"brand": {"dba": text}}, ensure_ascii=ascii_only)

    assert brand(read(written.encode())) == text


def test_blanks_between_the_signs_are_not_needed() -> None:
    campaign = read(b'{"campaign":{"samples":["a","b"],"age_gated":true}}').application.campaign

    assert campaign == Campaign(samples=("a", "b"), age_gated=True)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=20,
    )
)
def test_whatever_json_writes_is_scanned(value: object) -> None:
    imported = read(json.dumps({"brand": {}, "extra": value}).encode())

    assert [unmapped.field for unmapped in imported.unmapped] == ["extra"]


@pytest.mark.parametrize("text", ['{"brand": {}}', '{"brand": { }, "numbers": []}'])
def test_an_empty_block_or_list_is_read_as_blank(text: str) -> None:
    assert read(text.encode()).application == Application()
