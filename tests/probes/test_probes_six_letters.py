"""Six letters against one application, from the command line to the findings, as the guide says."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from a2p_lint import Finding, Linter, Settings, read
from a2p_lint.cli import main
from a2p_lint.evidence import Evidence
from a2p_lint.examples import clean
from a2p_lint.probes import ocr
from a2p_lint.probes.sheets import sheets_of
from a2p_lint.readers import read_evidence
from a2p_lint.wording import SEVERITY_WORDS
from tests.made_pdfs import picture_pdf
from tests.synthetic_letters import FACE, Synthetic, cp575, letter_pdf

ROOT = Path(__file__).parents[2]
APPLICATION = ROOT / "src" / "a2p_lint" / "clean" / "commercial.yaml"
SCAN = picture_pdf(60, 80, bytes(4800))
LETTERS: dict[str, Callable[[], bytes]] = {
    "as the application has it": letter_pdf,
    "without LLC": lambda: letter_pdf(Synthetic(names=("HARBOR LANE DENTAL",))),
    "Suite 400": lambda: letter_pdf(Synthetic(street="210 HARBOR LANE STE 400")),
    "another EIN": lambda: letter_pdf(Synthetic(ein="93-5550124")),
    "a scan, without `--ocr`": lambda: SCAN,
    "with a password": lambda: letter_pdf(password="secret"),
}
Said = pytest.CaptureFixture[str]


def gathered(folder: Path, letter: bytes, *options: str) -> Evidence:
    """Let the command read a letter, and give what it wrote down."""
    (folder / "letter.pdf").write_bytes(letter)
    out = folder / "evidence.json"
    command = ["gather", str(APPLICATION), "--letter", str(folder / "letter.pdf"), *options]
    assert main([*command, "--only", "letters", "--out", str(out), "--today", "2026-11-22"]) == 0
    return read_evidence(str(out))


def found(evidence: Evidence) -> list[Finding]:
    linter = Linter(settings=Settings(fiction=True))
    assert linter.lint(clean("commercial")).findings == ()
    return list(linter.lint(read(str(APPLICATION)), evidence).findings)


def row(folder: Path, name: str) -> str:
    """Give a letter's row of the guide's table, as things are."""
    evidence = gathered(folder, LETTERS[name]())
    (letter,) = evidence.letters.values()
    findings = found(evidence)
    what = ", ".join(f"`{finding.rule}`" for finding in findings) or "nothing"
    weight = ", ".join(SEVERITY_WORDS["en"][finding.severity] for finding in findings) or "–"
    return f"| {name} | `{letter.cause or letter.kind}` | {what} | {weight} |"


@pytest.mark.parametrize("name", LETTERS)
def test_the_guide_shows_what_each_letter_brings(name: str, tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "guides" / "letters.md").read_text(encoding="utf-8")
    assert row(tmp_path, name) in guide.splitlines()


def test_every_synthetic_letter_says_that_it_is_one() -> None:
    assert [[text for _, _, text in page].count(FACE) for page in cp575()] == [2, 1]
    assert "SYNTHETIC TEST DOCUMENT" in FACE


def test_a_scan_is_read_by_ocr_at_a_cost_that_is_said_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    recorded = json.loads((Path(__file__).parent / "scanned-letter.json").read_text("utf-8"))
    monkeypatch.setattr(ocr, "read", lambda data: ("", sheets_of(recorded["sheets"])))
    evidence = gathered(tmp_path, SCAN, "--ocr")
    said = capsys.readouterr().err.splitlines()
    assert said[0] == f"letters: {ocr.COST['en']}"
    assert found(evidence) == []


def test_the_report_shows_four_digits_of_the_letters_number(tmp_path: Path, capsys: Said) -> None:
    gathered(tmp_path, LETTERS["another EIN"]())
    options = ["--evidence", str(tmp_path / "evidence.json"), "--fiction", "--format", "json"]
    assert main(["check", str(APPLICATION), *options]) == 1
    shown = capsys.readouterr().out
    assert "**-***0124" in shown
    assert not re.search(r"93-?5550124|93-?5550142", shown)


def test_a_letter_that_is_not_there_is_said(tmp_path: Path, capsys: Said) -> None:
    out = tmp_path / "evidence.json"
    command = ["gather", str(APPLICATION), "--letter", str(tmp_path / "none.pdf")]
    assert main([*command, "--only", "letters", "--out", str(out)]) == 2
    assert "none.pdf cannot be read: there is no such file or folder" in capsys.readouterr().err
    assert not out.exists()


def test_a_screenshot_that_is_none_is_recorded_as_such(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_text("<html>not found</html>", encoding="utf-8")
    out = tmp_path / "evidence.json"
    picture = f"https://shop.example/p?id=1={tmp_path / 'a.png'}"
    command = ["gather", str(APPLICATION), "--picture", picture, "--only", "pictures"]
    assert main([*command, "--out", str(out), "--today", "2026-11-22"]) == 0
    (url,) = (evidence := read_evidence(str(out))).pictures
    assert (url, evidence.pictures[url].cause) == ("https://shop.example/p?id=1", "not-a-picture")


def test_the_text_of_a_screenshot_is_recorded_line_by_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[list[list[float | str]]] = [
        [[10, 50, 90, 60, "I agree to receive texts"], [10, 20, 90, 30, "Harbor Lane"]]
    ]
    monkeypatch.setattr(ocr, "read", lambda data: ("", sheets_of(lines)))
    (tmp_path / "a.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    out = tmp_path / "evidence.json"
    picture = f"https://shop.example/form.png={tmp_path / 'a.png'}"
    command = ["gather", str(APPLICATION), "--picture", picture, "--only", "pictures"]
    assert main([*command, "--out", str(out), "--today", "2026-11-22"]) == 0
    seen = read_evidence(str(out)).pictures["https://shop.example/form.png"]
    assert (seen.text, seen.source) == ("Harbor Lane\nI agree to receive texts", "ocr")
