"""A report says everything in one shape, in both languages, whatever it holds."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from a2p_lint import Application, Context, Hit, Label, Linter, NotRun, Seen
from tests.made import made

ENGLISH = {
    "title": "Name made up",
    "message": "{name} has {n} parts, {which}, since {day}: {list}.",
    "why": "{name} is made up.",
    "remedy": "Write another.",
}
FRENCH = {
    "title": "Nom inventé",
    "message": "Le nom {name} a {n} parties, {which}, depuis le {day} : {list}.",
    "why": "Le nom {name} est inventé.",
    "remedy": "Écrivez-en un autre.",
}
LABELS = {"few": {"en": "very few", "fr": "très peu"}}


def named(context: Context) -> Iterator[Hit | NotRun]:
    yield Hit(
        "/brand/legal_name",
        {
            "name": context.brand.legal_name,
            "n": 2,
            "which": Label("few"),
            "day": date(2026, 1, 2),
            "list": ("a", "b", Label("few")),
        },
        related=("/brand/dba",),
        seen=Seen(quote="x" * 300, url="https://a.example", line=3),
    )


RULE = made(
    "identity/made", named, en=ENGLISH, fr=FRENCH, labels=LABELS, codes=["quo:ein-format-invalid"]
)


def report(lang: str) -> dict[str, Any]:
    application = Application.model_validate({"brand": {"legal_name": "Harbor\u0007 & “Lane”"}})
    linter = Linter(rules=[RULE], provider="quo")
    table: dict[str, Any] = json.loads(linter.lint(application).to_json(lang))
    return table


def test_a_finding_has_everything_that_a_reader_needs() -> None:
    (finding,) = report("en")["findings"]
    codes = finding.pop("codes")

    assert finding == {
        "rule": "identity/made",
        "severity": "medium",
        "confidence": "high",
        "maturity": "stable",
        "at": "/brand/legal_name",
        "field": "brand › legal name",
        "value": "Harbor\u0007 & “Lane”",
        "message": "“Harbor\u0007 & “Lane”” has 2 parts, very few, since 2026-01-02: “a”, “b” and "
        "very few.",
        "why": "“Harbor\u0007 & “Lane”” is made up.",
        "remedy": "Write another.",
        "reasons": ["description-vague"],
        "origin": {"file": "", "field": "", "line": None, "column": None},
        "seen": {"url": "https://a.example", "file": "", "line": 3, "quote": "x" * 199 + "…"},
        "related": ["/brand/dba"],
        "ignored": None,
    }
    assert [(code["provider"], code["code"], code["ours"]) for code in codes] == [
        ("quo", "ein-format-invalid", True)
    ]


def test_french_says_the_same_with_its_own_marks() -> None:
    (finding,) = report("fr")["findings"]

    assert (finding["field"], finding["message"]) == (
        "marque › dénomination sociale",
        "Le nom «\u00a0Harbor\u0007 & “Lane”\u00a0» a 2 parties, très peu, "
        "depuis le 2026-01-02\u00a0: «\u00a0a\u00a0», «\u00a0b\u00a0» et très peu.",
    )


def test_the_report_itself_has_its_figures_and_words() -> None:
    table = report("en")
    del table["findings"]

    assert table == {
        "file": "",
        "kind": "brand",
        "provider": "quo",
        "today": None,
        "lang": "en",
        "draft": False,
        "verdict": "at-risk",
        "readiness": 80,
        "coverage": {"checked": 1, "not_run": 0, "not_applicable": 0, "crashed": 0},
        "outcomes": [{"rule": "identity/made", "status": "checked", "why": "", "detail": ""}],
        "matrix": None,
        "unmapped": [],
        "notes": [],
    }


def test_a_language_that_is_neither_is_refused() -> None:
    with pytest.raises(ValueError, match="lang is en or fr"):
        report("de")


COUNTED = {**ENGLISH, "message": {"one": "({n}) part.", "other": "({n}) parts."}}


@pytest.mark.parametrize(
    ("number", "english", "french"),
    [(0, "parts", "part"), (1, "part", "part"), (2, "parts", "parts")],
)
def test_a_count_takes_each_language_s_own_number(number: int, english: str, french: str) -> None:
    def counting(_context: Context) -> Iterator[Hit | NotRun]:
        yield Hit("/brand/dba", {"n": number})

    made_up = made(check=counting, en=COUNTED, fr=COUNTED)
    found = Linter(rules=[made_up]).lint(Application())

    messages = [found.message(found.findings[0], lang) for lang in ("en", "fr")]

    assert messages == [f"({number}) {english}.", f"({number}) {french}."]


def test_findings_can_be_shown_beside_their_fields() -> None:
    found = Linter(rules=[made(), made("samples/again")]).lint(Application())

    assert {at: [f.rule for f in findings] for at, findings in found.by_field().items()} == {
        "/brand/legal_name": ["samples/again", "samples/made"]
    }


def test_a_rule_says_in_its_own_words_why_it_did_not_run() -> None:
    def unsure(_context: Context) -> Iterator[Hit | NotRun]:
        yield NotRun("unknown", {"name": "Harbor"})

    texts = {**ENGLISH, "not_run": {"unknown": "{name} could be anything."}}
    french = {**FRENCH, "not_run": {"unknown": "Le nom {name} peut tout vouloir dire."}}
    rules = [made(check=unsure, en=texts, fr=french), made("samples/other", unsure)]
    found = Linter(rules=rules).lint(Application())

    details = [
        [outcome["detail"] for outcome in found.to_dict(lang)["outcomes"]] for lang in ("en", "fr")
    ]

    assert details == [
        ["“Harbor” could be anything.", "What it would judge is not known."],
        [
            "Le nom «\u00a0Harbor\u00a0» peut tout vouloir dire.",
            "On ne sait pas ce qu'elle doit juger.",
        ],
    ]
