"""What a file of evidence holds for nobody is said: in the report of one, at the end of several."""

import json
from pathlib import Path

import pytest

from a2p_lint.cli import main

Said = pytest.CaptureFixture[str]
ONE, OTHER = "https://one.example", "https://other.example"
LOST = "https://lost.example"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is worked in, with two applications and a file of evidence."""
    monkeypatch.chdir(tmp_path)
    for name, url in (("one", ONE), ("other", OTHER)):
        Path(f"{name}.yaml").write_text(f"brand: {{legal_name: x, website: {url}}}\n")
    pages = {url: {"status": 200, "html": "<p>Hello</p>"} for url in (ONE, OTHER, LOST)}
    Path("seen.json").write_text(json.dumps({"pages": pages}, indent=1))


def reported(capsys: Said, *files: str) -> tuple[list[list[str]], str]:
    """The notes of each report, and what is said beside them."""
    main(["check", *files, "--evidence", "seen.json", "--format", "json"])
    out, err = capsys.readouterr()
    reports = json.loads(out)["reports"]
    return [[note["text"] for note in report["notes"]] for report in reports], err


def unmatched(url: str, place: str) -> str:
    return (
        f"No rule looks at “pages[{url}]”: no field of the application names this address, and no "
        f"web page on record links to it. Check how both are written. (seen.json:{place})"
    )


def test_one_application_is_told_of_every_record_that_it_does_not_name(capsys: Said) -> None:
    notes, err = reported(capsys, "one.yaml")

    assert (notes, err) == ([[unmatched(OTHER, "7:3"), unmatched(LOST, "11:3")]], "")


def test_of_several_applications_one_that_names_a_record_is_enough(capsys: Said) -> None:
    notes, err = reported(capsys, "one.yaml", "other.yaml")

    assert (notes, err) == ([[], []], f"{unmatched(LOST, '11:3')}\n")


def test_what_is_odd_in_the_file_is_noted(capsys: Said) -> None:
    Path("seen.json").write_text('{"pages": {"https://one.example": {"status": 999}}}')

    assert reported(capsys, "one.yaml")[0] == [
        [
            "“pages[https://one.example].status” is 999, which is no status of HTTP: it counts as "
            "an error of which nobody knows what it means. (seen.json:1:12)"
        ]
    ]


@pytest.mark.parametrize("text", ['{"format": "a2p-lint.evidence/1"}', '{"pages": {}}'])
def test_a_file_without_any_record_is_said_to_be_one(capsys: Said, text: str) -> None:
    Path("seen.json").write_text(text)

    assert reported(capsys, "one.yaml")[0] == [
        ["seen.json holds no record: nobody has looked, or nothing could be looked at."]
    ]
