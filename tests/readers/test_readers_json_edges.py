"""Files that are called .json, which YAML never saves: brackets, escapes and their places."""

from pathlib import Path

import pytest

from a2p_lint.findings import Origin
from a2p_lint.readers import Fault, Imported, ReadError, read

QUOTE = "The quote that opens here is not closed: close it; in JSON, write line breaks as \\n."
ESCAPE = "A backslash has a meaning in JSON, and this one has none: double it."
CONTROL = "A tab or another control character stands inside quotes: write \\t, or delete it."


def opened(text: str, folder: Path) -> Imported:
    path = folder / "a.json"
    path.write_bytes(text.encode())
    return read(path)


def test_empty_lists_and_blocks_are_read_wherever_they_stand(tmp_path: Path) -> None:
    text = (
        '{"campaign":{"samples":[],"opt_in_keywords":[ ] , "dba":"x"},"numbers":[\n],"brand":{ }}'
    )

    imported = opened(text, tmp_path)

    assert imported.application.campaign is not None
    assert (imported.application.campaign.samples, imported.application.numbers) == ((), ())
    file = str(tmp_path / "a.json")
    assert imported.sources == {
        "": Origin(file, "", 1, 1),
        "/campaign": Origin(file, "campaign", 1, 2),
        "/campaign/samples": Origin(file, "campaign.samples", 1, 14),
        "/campaign/opt_in_keywords": Origin(file, "campaign.opt_in_keywords", 1, 27),
        "/numbers": Origin(file, "numbers", 1, 62),
        "/brand": Origin(file, "brand", 2, 3),
    }
    assert [one.field for one in imported.unmapped] == ["campaign.dba"]


@pytest.mark.parametrize(
    ("value", "column", "sentence"),
    [
        ('"abc', 19, QUOTE),
        ('"abc\\', 19, QUOTE),
        ('"a\nb"', 19, QUOTE),
        ('"a\rb"', 19, QUOTE),
        ('"a\tb"', 21, CONTROL),
        ('"a\\qb"', 21, ESCAPE),
        ('"a\\q b\\n"', 21, ESCAPE),
        ('"a\\n b\\q"', 25, ESCAPE),
        ('"a\\u12"', 21, ESCAPE),
        ('"a\\u\\\\"', 21, ESCAPE),
    ],
)
def test_what_is_wrong_inside_quotes_is_told_where_it_is_mended(
    value: str, column: int, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(ReadError) as caught:
        opened('{"brand": {"dba": ' + value, tmp_path)

    (fault,) = caught.value.faults
    assert (fault.line, fault.column, fault.en) == (1, column, sentence)


@pytest.mark.parametrize("text", ['{"brand": {}} {}', '{"brand": [1 2]}', '{"brand": [1,]}'])
def test_json_that_is_none_is_refused_under_its_own_name(text: str, tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        opened(text, tmp_path)

    assert [type(fault) for fault in caught.value.faults] == [Fault]
