"""A service that imports the library is told at once what it did wrong, and can ship reports."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime
from typing import Any

import pytest

from a2p_lint import Application, Evidence, Linter, lint, read
from a2p_lint.examples import clean, clean_names
from tests.made import made

TODAY = date(2026, 11, 22)
BRAND = Application.model_validate({"brand": {"legal_name": "X", "ein": "93-5550142"}})
LINTER = Linter(rules=[made()])


@pytest.mark.parametrize("what", [{"brand": {}}, None, "application.yaml"])
def test_lint_says_what_it_takes(what: Any) -> None:
    with pytest.raises(TypeError, match="lint takes an Application, or what read"):
        LINTER.lint(what)


def test_rules_are_rules() -> None:
    names: Any = ["samples/opt-out-missing"]

    with pytest.raises(TypeError, match=r"by their ids, there is Settings\(select=...\)"):
        Linter(rules=names)


@pytest.mark.parametrize("today", ["2026-11-22", datetime(2026, 11, 22, tzinfo=UTC), 20261122])
def test_today_is_a_date(today: Any) -> None:
    with pytest.raises(TypeError, match=r"today is a datetime\.date"):
        LINTER.lint(BRAND, today=today)


def test_evidence_is_evidence() -> None:
    given: Any = {"pages": {}}

    with pytest.raises(TypeError, match="evidence is an Evidence"):
        LINTER.lint(BRAND, given)


@pytest.mark.parametrize("name", ["message", "why", "remedy"])
def test_a_language_that_no_page_has_is_refused(name: str) -> None:
    report = LINTER.lint(BRAND)

    with pytest.raises(ValueError, match="lang is en or fr"):
        getattr(report, name)(report.findings[0], "de")


def test_a_report_cannot_be_changed_behind_its_back() -> None:
    report: Any = LINTER.lint(BRAND)

    with pytest.raises(FrozenInstanceError):
        report.readiness = 100


def test_a_report_can_be_copied_and_sent_to_another_process() -> None:
    report = lint(clean("commercial"), today=TODAY)

    copies = [copy.deepcopy(report), pickle.loads(pickle.dumps(report))]

    assert [one.to_json("fr") for one in copies] == [report.to_json("fr")] * 2


@pytest.mark.slow
def test_one_linter_serves_many_threads() -> None:
    linter = Linter()
    names = clean_names() * 5

    with ThreadPoolExecutor(8) as pool:
        reports = list(pool.map(lambda name: linter.lint(clean(name)).to_json(), names))

    assert reports == [Linter().lint(clean(name)).to_json() for name in names]


def test_what_services_log_holds_no_private_data() -> None:
    table = {
        "brand": {"ein": "93-5550142", "contact": {"first_name": "Nora", "email": "n@a.example"}},
        "toll_free": {"phone_number": "+18885550142"},
        "numbers": ["+15035550130"],
    }

    logged = repr(read(table)) + repr(LINTER.lint(read(table)))

    assert [secret for secret in ("5550142", "Nora", "n@a", "5550130") if secret in logged] == []


def test_evidence_that_is_given_counts() -> None:
    evidence = Evidence.model_validate({"line_types": {"+12025550142": "voip"}})

    assert LINTER.lint(BRAND, evidence).notes == ()
