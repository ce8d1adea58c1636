"""What the engine says word for word, and what a rule that fails or skips takes with it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from a2p_lint import Application, Context, Evidence, Hit, Linter, NotRun, Settings, lint, read
from a2p_lint.readers.imported import Note
from a2p_lint.report import MATRIX_WORDS
from tests.made import hits, made

TODAY = date(2026, 11, 22)
BRAND = Application.model_validate({"brand": {"legal_name": "Harbor Lane Dental LLC"}})
BOTH = Application.model_validate(
    {
        "brand": {"legal_name": "Harbor Lane Dental LLC"},
        "campaign": {"privacy_policy_url": "https://harborlane.example/p"},
        "toll_free": {"privacy_policy_url": "https://harborlane.example/q"},
        "evidence": {"pages": {"https://harborlane.example/q": {"status": 200}}},
    }
)


def test_the_library_s_own_lint_takes_all_that_a_linter_takes() -> None:
    application = Application.model_validate(
        {"brand": {}, "evidence": {"line_types": {"+12025550142": "mobile"}}}
    )
    given = Evidence.model_validate({"line_types": {"+12025550142": "fixedVoip"}})

    report = lint(application, given, today=TODAY, draft=True)

    assert (report.today, report.draft, [note.at for note in report.notes]) == (
        TODAY,
        True,
        ["/evidence"],
    )
    plain = lint(application)
    assert (plain.today, plain.draft, plain.notes) == (None, False, ())


def test_records_that_differ_are_a_note_in_both_languages() -> None:
    application = Application.model_validate(
        {"brand": {}, "evidence": {"line_types": {"+12025550142": "mobile"}}}
    )
    given = Evidence.model_validate({"line_types": {"+12025550142": "fixedVoip"}})

    assert Linter(rules=[made()]).lint(application, given).notes == (
        Note(
            "/evidence",
            "Two records of +12025550142 differ: the one given beside the application was taken.",
            "Deux relevés de +12025550142 diffèrent\u00a0: celui fourni à part a été retenu.",
        ),
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            ({"brand": {}},),
            "lint takes an Application, or what read() gives: read() takes a mapping too",
        ),
        (
            (BRAND, {"pages": {}}),
            "evidence is an Evidence: read_evidence() makes one of a mapping or a file",
        ),
    ],
)
def test_what_lint_does_not_take_is_said_word_for_word(given: tuple[Any, ...], said: str) -> None:
    with pytest.raises(TypeError) as raised:
        lint(*given)

    assert str(raised.value) == said


def test_a_day_that_is_none_is_said_word_for_word() -> None:
    given: Any = "2026-11-22"

    with pytest.raises(TypeError) as raised:
        lint(BRAND, today=given)

    assert str(raised.value) == "today is a datetime.date"


def odd(_context: Context) -> Iterator[Any]:
    yield "/brand/dba"


def test_a_rule_that_yields_what_none_may_stops_no_other() -> None:
    report = Linter(rules=[made("samples/a", odd), made("samples/b")]).lint(BRAND)

    assert [(outcome.rule, outcome.status) for outcome in report.outcomes] == [
        ("samples/a", "crashed"),
        ("samples/b", "checked"),
    ]
    assert [finding.rule for finding in report.findings] == ["samples/b"]


def unsure(_context: Context) -> Iterator[Hit | NotRun]:
    yield NotRun("unknown")


@pytest.mark.parametrize(
    ("check", "draft", "detail"),
    [
        (unsure, False, "What it would judge is not known. Not judged: campaign."),
        (
            hits("/brand/dba"),
            True,
            "There is nothing to judge: what it reads is blank. Not judged: campaign.",
        ),
    ],
)
def test_a_rule_that_could_not_judge_names_the_programmes_that_it_never_saw(
    *, check: Any, draft: bool, detail: str
) -> None:
    rule = made(check=check, kinds=["campaign"], needs=["page:/programme/privacy_policy_url"])

    report = Linter(rules=[rule]).lint(BOTH, draft=draft)

    assert [outcome["detail"] for outcome in report.to_dict()["outcomes"]] == [detail]


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/campaign/samples", "One | Two"),
        ("/campaign/samples/1", "Two"),
        ("/campaign/embedded_link", "yes"),
        ("/campaign/embedded_phone", "no"),
        ("/campaign/age_gated", ""),
        ("/campaign", ""),
    ],
)
def test_a_finding_shows_what_stands_at_its_place_as_a_text(at: str, value: str) -> None:
    table = {"samples": ["One", "Two"], "embedded_link": True, "embedded_phone": False}
    application = Application.model_validate({"campaign": table})

    report = Linter(rules=[made(check=hits(at))]).lint(application)

    assert [finding.value for finding in report.findings] == [value]


@pytest.mark.parametrize(
    ("at", "field", "line"),
    [
        ("/brand/legal_name", "brand.legal_name", 2),
        ("/brand/address/street", "brand", 1),
        ("/campaign/samples/4", "campaign.samples", 4),
        ("/toll_free/phone_number", "", 1),
    ],
)
def test_what_is_absent_is_placed_where_the_block_stands_that_lacks_it(
    at: str, field: str, line: int
) -> None:
    text = b"brand:\n  legal_name: Harbor Lane\ncampaign:\n  samples: [One]\n"

    report = Linter(rules=[made(check=hits(at))]).lint(read(text))

    origins = [(one.origin.field, one.origin.line) for one in report.findings]
    assert origins == [(field, line)]


@pytest.mark.parametrize(
    ("description", "at"),
    [
        ("short term loan", ["/campaign/description"]),
        ("A loan, for a short term", []),
        ("Short terms, loan", []),
    ],
)
def test_a_gate_of_several_words_opens_for_them_in_their_order_alone(
    description: str, at: list[str]
) -> None:
    words = {"lending": ["short term loan"]}
    rule = made(
        check=hits("/campaign/description"), kinds=["campaign"], gate=["lending"], words=words
    )

    report = Linter(rules=[rule]).lint(
        Application.model_validate({"campaign": {"description": description}})
    )

    assert [finding.at for finding in report.findings] == at


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        ({"numbers": ["+15035550130"]}, ["infobip:campaign-number-limit"]),
        ({"toll_free": {"phone_number": "+18885550142"}}, ["infobip:campaign-number-limit"]),
        ({"toll_free": {"business_name": "Harbor Lane"}}, []),
        ({}, []),
    ],
)
def test_a_code_about_numbers_is_shown_where_a_number_is_given(
    given: dict[str, Any], codes: list[str]
) -> None:
    rule = made(reasons=["number-limit-reached"], codes=["infobip:campaign-number-limit"])

    report = Linter(rules=[rule]).lint(Application.model_validate({"brand": {}, **given}))

    assert [code.id for code in report.findings[0].codes] == codes


def test_one_linter_tells_applications_of_one_kind_with_and_without_numbers_apart() -> None:
    rule = made(reasons=["number-limit-reached"], codes=["infobip:campaign-number-limit"])
    linter = Linter(rules=[rule])

    shown = [
        len(linter.lint(Application.model_validate({"numbers": numbers})).findings[0].codes)
        for numbers in ([], ["+15035550130"], [])
    ]

    assert shown == [0, 1, 0]


def test_a_report_carries_what_was_read_and_hides_what_was_asked(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        "brand: {legal_name: Harbor Lane, ein: 93-5550142, motto: x, contact: {first_name: Nora}}\n"
        "campaign: {message_flow: People tick a box.}\n"
        "evidence: {letters: {k: {legal_name: HARBOR LANE, second_name: ODETTE FENWICK}}}\n"
    )
    secret = "93-5550142 Nora Odette Fenwick"
    matrix = made(MATRIX_WORDS, words={"kinds": ["reminders"]}, check=hits())

    plain = Linter(rules=[made()]).lint(read(path))
    hiding = Linter(rules=[made()], settings=Settings(redact=True)).lint(read(path))

    assert (plain.file, plain.kind, plain.provider) == (str(path), "campaign", "")
    assert [one.field for one in plain.unmapped] == ["brand.motto"]
    assert (plain.mask(secret), hiding.mask(secret)) == (
        "**-***0142 Nora Odette Fenwick",
        "**-***0142 *** ***",
    )
    assert plain.source is None
    source = Linter(rules=[matrix]).lint(read(path)).source
    assert source is not None
    assert source.application == read(path).application
    assert source.evidence.letters.keys() == {"k"}
    assert source.words.keys() == {"kinds"}


def test_evidence_from_a_later_day_than_the_one_judged_on_is_a_note() -> None:
    given = Evidence.model_validate(
        {"line_types": {"+12025550142": {"type": "mobile", "seen_on": "2026-11-23"}}}
    )
    linter = Linter(rules=[made()])

    days = (date(2026, 11, 22), date(2026, 11, 23), None)
    assert [len(linter.lint(BRAND, given, today=day).notes) for day in days] == [1, 0, 0]
    (note,) = linter.lint(BRAND, given, today=days[0]).notes
    assert (note.at, note.en) == (
        "/evidence/line_types/+12025550142",
        "The record of “+*******0142” is dated 2026-11-23, and today is 2026-11-22: mend its date.",
    )
