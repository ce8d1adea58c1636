"""A record that no rule can use is never taken in silence: a note or a refusal says where it is."""

from datetime import date

import pytest

from a2p_lint import Evidence, ReadError, lint, read
from a2p_lint.readers import read_evidence, read_recorded

APPLICATION = """\
brand:
  legal_name: Harbor Lane Dental LLC
  ein: 93-5550142
  website: https://harborlanedental.example
  contact: {email: nora@harborlanedental.example, mobile_phone: (503) 555-0121}
campaign: {message_flow: Patients sign up at harborlanedental.example/join}
evidence:
"""
HOME = "https://harborlanedental.example"


def notes(evidence: str, lang: str = "en") -> list[str]:
    """The notes on evidence that stands in an application, from its eighth line on."""
    imported = read(f"{APPLICATION}{evidence}".encode())
    return [note.text(lang) for note in imported.notes]


@pytest.mark.parametrize(
    "record",
    [
        "  pages: {https://harborlanedental.example/: {status: 200}}",
        "  pages: {https://harborlanedental.example/join: {status: 200}}",
        "  line_types: {+15035550121: mobile}",
        "  blocks: {+15035550121: {company: Oak Tel}}",
        "  mail: {HarborLaneDental.example: {exists: true}}",
        "  registries: {935550142: {from: eo-bmf, listed: true, name: Oak}}",
        "  letters: {abc: {kind: cp575}}",
        "  format: a2p-lint.evidence/1",
        f"  pages: {{{HOME}: {{status: 200, html: <a href=/privacy>Privacy</a>}},"
        f" {HOME}/privacy: {{status: 200, html: <a href=/more>More</a>}},"
        f" {HOME}/more: {{status: 200, reached: {HOME}/end}}, {HOME}/end: {{status: 200}}}}",
    ],
)
def test_what_the_application_names_or_its_pages_link_to_is_taken_without_a_word(
    record: str,
) -> None:
    assert notes(record) == []


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (
            "  pages: {https://harbor-lane.example: {status: 200}}",
            "No rule looks at “evidence.pages[https://harbor-lane.example]”: no field of the "
            "application names this address, and no web page on record links to it. Check how "
            "both are written. (8:11)",
        ),
        (
            "  pictures: {https://harbor-lane.example/a.png: {text: x}}",
            "No rule looks at “evidence.pictures[https://harbor-lane.example/a.png]”: no field of "
            "the application names this address, and no web page on record links to it. Check how "
            "both are written. (8:14)",
        ),
        (
            "  line_types: {+15035550199: mobile}",
            "No rule looks at “evidence.line_types[+*******0199]”: no field of the application "
            "holds it. Check how both are written. (8:16)",
        ),
        (
            "  mail: {harborlane.example: {exists: true}}",
            "No rule looks at “evidence.mail[harborlane.example]”: no field of the application "
            "holds it. Check how both are written. (8:10)",
        ),
        (
            "  registries: {935550143: {from: eo-bmf, listed: true, name: Oak}}",
            "No rule looks at “evidence.registries[*****0143]”: no field of the application holds "
            "it. Check how both are written. (8:16)",
        ),
        (
            "  line_types: {+15035550121: cellish}",
            "“evidence.line_types[+*******0121]” says “cellish”, which is no kind of line that is "
            "known here, such as mobile, landline or voip: no rule can judge by it. (8:16)",
        ),
        (
            "  registries: {935550142: {from: irs, listed: true, name: Oak}}",
            "“evidence.registries[*****0142].from” says “irs”, and the registers that rules know "
            "are eo-bmf and form-5500: no rule judges by this one. (8:16)",
        ),
        (
            f"  pages: {{{HOME}: {{status: 999}}}}",
            "“evidence.pages[https://harborlanedental.example].status” is 999, which is no status "
            "of HTTP: it counts as an error of which nobody knows what it means. (8:11)",
        ),
        (
            f"  pages: {{{HOME}: {{seen_on: 2026-11-20}}}}",
            "“evidence.pages[https://harborlanedental.example]” says nothing of the web page: give "
            "its status and html, or the cause for which it could not be read. (8:11)",
        ),
        (
            f"  pages: {{{HOME}: {{status: 200, cause: dns}}}}",
            "“evidence.pages[https://harborlanedental.example]” holds an answer and a cause (dns) "
            "after which there is none: the cause counts. Keep what is true. (8:11)",
        ),
        (
            f"  pages:\n    {HOME}: {{status: 200}}\n    {HOME}/: {{status: 404}}",
            "“evidence.pages[https://harborlanedental.example/]” is about the same thing as a "
            "record before it: the first one was taken. (9:5)",
        ),
    ],
)  # fmt: skip
def test_a_record_that_says_nothing_to_any_rule_is_named_with_its_place(
    record: str, said: str
) -> None:
    assert notes(record) == [said]


def test_of_many_such_records_the_first_are_named_and_the_others_counted() -> None:
    pages = ", ".join(f"https://h.example/{n}: {{status: 200}}" for n in range(37))

    said = notes(f"  pages: {{{pages}}}")

    assert [line[:14] for line in said[:10]] == ["No rule looks "] * 10
    assert said[10:] == ["More records of which the same is to be said: 27."]


@pytest.mark.parametrize(
    ("evidence", "place"),
    [
        (b"format: a2p-lint.report/1\npages: {}", "1:9: This says that it is"),
        (b"format: 2\npages: {}", "1:9: This says that it is"),
        (b"pages: {u: {status: 0}}", "1:21: “pages[u].status” takes a number of three digits"),
        (b"pages: {u: {status: -1}}", "1:21: “pages[u].status” takes a number of three digits"),
        (b"pages: {u: {status: 1000}}", "1:21: “pages[u].status” takes a number of three digits"),
        (
            b"registries: {1: {also: [{from: a, liisted: true}]}}",
            "1:35: “registries[1].also[0].liisted” is not a field of evidence",
        ),
        (
            b"registries: {1: {also: [{listed: perhaps}]}}",
            "1:34: “registries[1].also[0].listed” takes yes or no.",
        ),
    ],
)
def test_what_cannot_be_evidence_is_refused_at_its_place(evidence: bytes, place: str) -> None:
    with pytest.raises(ReadError) as refused:
        read_evidence(evidence)

    assert str(refused.value)[: len(place)] == place


def test_notes_on_a_file_name_the_file_and_what_of_it_an_application_does_not_name() -> None:
    application = read(APPLICATION.replace("evidence:\n", "").encode()).application
    recorded = read_recorded(b'{"pages": {"https://oak.example": {"status": 200}}}')

    (note,) = recorded.unmatched(application)

    assert note.at == "/evidence/pages/https:~1~1oak.example"
    assert note.fr.startswith("Aucune règle ne regarde «\xa0pages[https://oak.example]\xa0»\xa0: ")
    assert note.fr.endswith(" (1:12)")


@pytest.mark.parametrize(
    ("evidence", "at"),
    [
        ({"pages": {HOME: {"status": 200, "seen_on": "2026-11-23"}}},
         "/evidence/pages/https:~1~1harborlanedental.example"),
        ({"letters": {"abc": {"kind": "cp575", "issued_on": "2027-01-01"}}},
         "/evidence/letters/abc"),
        ({"registries": {"935550142": {"also": [{"seen_on": "2026-11-23"}]}}},
         "/evidence/registries/*****0142"),
    ],
)  # fmt: skip
def test_a_record_of_a_day_to_come_is_said_in_the_report(
    evidence: dict[str, object], at: str
) -> None:
    application = read({"brand": {"website": HOME}}).application
    seen = Evidence.model_validate(evidence)

    late = lint(application, seen, today=date(2026, 11, 22)).to_dict()["notes"]
    then = lint(application, seen, today=date(2027, 1, 1)).to_dict()["notes"]

    assert [note["at"] for note in late] == [at]
    assert "and today is 2026-11-22: mend its date." in late[0]["text"]
    assert then == []
