"""A report counts every ending, and speaks English unless it is told otherwise."""

from collections.abc import Iterator

import pytest

from a2p_lint import Application, Context, Hit, Linter, NotRun
from a2p_lint.pack import ShownCode
from tests.made import hits, made

EN = {"title": "Made", "message": "Seen.", "why": "It matters.", "remedy": "Mend it."}
FR = {"title": "Fait", "message": "Vu.", "why": "Cela compte.", "remedy": "Corrigez."}


def broken(_context: Context) -> Iterator[Hit | NotRun]:
    raise ValueError("broken")


def test_coverage_counts_the_rules_by_how_they_ended() -> None:
    rules = [
        *(made(f"samples/ran-{n}", hits()) for n in range(2)),
        *(made(f"samples/lacking-{n}", hits(), needs=["letter"]) for n in range(3)),
        *(made(f"samples/other-{n}", hits(), kinds=["toll_free"]) for n in range(4)),
        *(made(f"samples/broken-{n}", broken) for n in range(5)),
    ]

    report = Linter(rules=rules).lint(Application.model_validate({"brand": {"dba": "X"}}))

    assert report.coverage._asdict() == {
        "checked": 2,
        "not_run": 3,
        "not_applicable": 4,
        "crashed": 5,
    }


def test_a_report_speaks_english_unless_told_otherwise() -> None:
    report = Linter(rules=[made(en=EN, fr=FR)]).lint(Application())
    (finding,) = report.findings

    said = [ask(finding) for ask in (report.message, report.why, report.remedy)]
    in_french = [ask(finding, "fr") for ask in (report.message, report.why, report.remedy)]

    assert said == ["Seen.", "It matters.", "Mend it."]
    assert in_french == ["Vu.", "Cela compte.", "Corrigez."]
    assert (report.to_json(), report.to_dict()) == (report.to_json("en"), report.to_dict("en"))
    assert report.to_dict()["lang"] == "en"


def test_what_a_finding_says_in_json_is_in_the_language_asked_for() -> None:
    rule = made(en=EN, fr=FR, codes=["quo:ein-format-invalid"])
    report = Linter(rules=[rule], provider="quo").lint(Application())

    (finding,) = report.to_dict("fr")["findings"]

    assert (finding["message"], finding["why"], finding["remedy"]) == (
        "Vu.",
        "Cela compte.",
        "Corrigez.",
    )
    titles = [report.to_dict(lang)["findings"][0]["codes"][0]["title"] for lang in ("en", "fr")]
    shown = report.findings[0].codes[0].title
    assert titles == [shown["en"], shown["fr"]]
    assert shown["en"] != shown["fr"]


def test_a_code_without_a_title_has_an_empty_one() -> None:
    report = Linter(rules=[made()]).lint(Application())
    report.findings[0].codes = (ShownCode("elsewhere", "1", {}),)

    assert report.to_dict()["findings"][0]["codes"] == [
        {
            "provider": "elsewhere",
            "code": "1",
            "title": "",
            "url": "",
            "resubmittable": None,
            "ours": False,
        }
    ]


def test_why_a_finding_is_ignored_is_said_with_it() -> None:
    report = Linter(rules=[made()]).lint(Application())
    report.findings[0].ignored = {"why": "agreed", "until": "2027-01-01"}

    assert report.to_dict()["findings"][0]["ignored"] == {"why": "agreed", "until": "2027-01-01"}


def test_a_note_is_in_the_language_asked_for() -> None:
    report = Linter(rules=[made()]).lint(Application.model_validate({"provider": "nobody"}))

    notes = [report.to_dict(lang)["notes"] for lang in ("en", "fr")]

    (note,) = report.notes
    assert notes == [[{"at": "/provider", "text": note.en}], [{"at": "/provider", "text": note.fr}]]
    assert note.en != note.fr


def test_json_keeps_the_letters_of_every_language() -> None:
    rule = made(en={**EN, "message": "Vu à Montréal."}, fr=FR)

    assert "Vu à Montréal." in Linter(rules=[rule]).lint(Application()).to_json()


def test_a_language_that_no_page_has_is_refused_word_for_word() -> None:
    with pytest.raises(ValueError, match=r"\Alang is en or fr\Z"):
        Linter(rules=[made()]).lint(Application()).to_dict("de")
