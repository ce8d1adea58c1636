"""What is odd about a record is told word for word, at its place, and never by a tax id."""

from pathlib import Path
from typing import Any

import pytest

from a2p_lint import Linter
from a2p_lint.readers import ReadError, read, read_recorded
from a2p_lint.readers.imported import Note
from tests.made import made

ODD = """pages: {https://a.example: {status: 600}, https://b.example: {status: 599}}
letters: {a~b/c: {kind: cp575}}
registries: {93-5550142: {from: eo-bmf, listed: yes, also: [{from: odd, listed: yes}]}}
"""


def written(text: str, folder: Path) -> Path:
    path = folder / "a.yaml"
    path.write_text(text)
    return path


def test_what_is_odd_about_a_file_of_evidence_is_told_at_its_place(tmp_path: Path) -> None:
    path = written(ODD, tmp_path)

    recorded = read_recorded(path)

    assert recorded.file == str(path)
    assert recorded.notes == (
        Note(
            "/evidence/pages/https:~1~1a.example",
            "“pages[https://a.example].status” is 600, which is no status of HTTP: it counts as "
            f"an error of which nobody knows what it means. ({path}:1:9)",
            "«\u00a0pages[https://a.example].status\u00a0» vaut 600, qui n’est pas un code "
            "HTTP\u00a0: il compte comme une erreur dont on ignore le sens. "
            f"({path}:1:9)",
        ),
        Note(
            "/evidence/registries/935550142",
            "“registries[**-***0142].from” says “odd”, and the registers that rules know are "
            f"eo-bmf and form-5500: no rule judges by this one. ({path}:3:14)",
            "«\u00a0registries[**-***0142].from\u00a0» dit «\u00a0odd\u00a0», et les registres "
            "que les règles connaissent sont eo-bmf et form-5500\u00a0: aucune règle ne juge "
            f"d’après celui-ci. ({path}:3:14)",
        ),
    )


def test_what_nothing_names_in_an_application_is_told_under_its_key_escaped(
    tmp_path: Path,
) -> None:
    mail = "brand: {legal_name: X}\nevidence: {mail: {a~b/c: {mx: [x]}}}\n"
    path = written(mail, tmp_path)

    (note,) = read(path).notes

    assert (note.at, note.en) == (
        "/evidence/mail/a~0b~1c",
        "No rule looks at “evidence.mail[a~b/c]”: no field of the application holds it. Check "
        f"how both are written. ({path}:2:19)",
    )
    (unplaced,) = read({"brand": {"legal_name": "X"}, "evidence": {"mail": {"a": {}}}}).notes
    assert unplaced.en.endswith("Check how both are written.")


def test_no_note_of_a_report_shows_a_tax_id(tmp_path: Path) -> None:
    evidence = "".join(f"  {line}\n" for line in ODD.splitlines())
    path = written(f"brand: {{legal_name: X}}\nevidence:\n{evidence}", tmp_path)

    shown = Linter(rules=[made()]).lint(read(path)).to_json()

    assert "/evidence/registries/*****0142" in shown
    assert "5550142" not in shown


@pytest.mark.parametrize(
    ("evidence", "fault"),
    [
        (
            "{format: odd}",
            "2:20: This says that it is “odd”, and what is read here is a2p-lint.evidence/1: "
            "update a2p-lint, or give the file that a2p-lint gather wrote.",
        ),
        (
            "{format: [x]}",
            "2:12: “evidence.format” takes one text, and this is a list: keep one.",
        ),
        (
            "{registries: {k: {also: {a: b}}}}",
            "2:29: “evidence.registries[k].also” takes a list of texts, and there are fields in "
            "it: give texts only.",
        ),
        (
            "{registries: {k: {also: [x]}}}",
            "2:36: “evidence.registries[k].also[0]” takes fields of its own, and this is a text: "
            "write its fields below it.",
        ),
        (
            "{registries: {k: {also: [[x]]}}}",
            "2:36: “evidence.registries[k].also[0]” takes fields of its own, and this is a list: "
            "remove the dashes or brackets.",
        ),
        (
            "{registries: {k: {also: [{listed: odd}]}}}",
            "2:45: “evidence.registries[k].also[0].listed” takes yes or no.",
        ),
    ],
)
def test_a_fault_of_evidence_inside_an_application_is_told_at_its_place(
    evidence: str, fault: str
) -> None:
    with pytest.raises(ReadError) as caught:
        read(f"brand:\nevidence: {evidence}\n".encode())

    assert str(caught.value) == fault


def test_a_format_that_is_right_or_blank_is_taken() -> None:
    given: Any = {"brand": {}, "evidence": {"format": "a2p-lint.evidence/1"}}

    assert read(given).unmapped == ()
    assert read({"brand": {}, "evidence": {"format": None}}).unmapped == ()
