"""Every outcome carries its rule's page, why it ended so, and what was skipped: whole values."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from a2p_lint import Application, Context, Hit, Linter, NotRun, Settings
from a2p_lint.engine import MOST_HITS
from a2p_lint.findings import Outcome, Status
from a2p_lint.pack import Check
from a2p_lint.wording import detail
from tests.made import hits, made

MADE = "samples/made"
POLICY = "page:/programme/privacy_policy_url"
CAMPAIGN_S = "page:/campaign/privacy_policy_url"
PAGES: dict[str, Any] = {"https://harborlane.example/q": {"status": 200}}
OTHER_PAGE: dict[str, Any] = {"https://other.example/": {"status": 200}}
BOTH: dict[str, Any] = {
    "brand": {"legal_name": "Harbor Lane Dental LLC"},
    "campaign": {"privacy_policy_url": "https://harborlane.example/p"},
    "toll_free": {"privacy_policy_url": "https://harborlane.example/q"},
}


def endless(_context: Context) -> Iterator[Hit | NotRun]:
    while True:
        yield Hit("/brand/legal_name", {"n": 1})


def broken(_context: Context) -> Iterator[Hit | NotRun]:
    raise ValueError("broken")


def each_programme(context: Context) -> Iterator[Hit | NotRun]:
    yield from (Hit(programme.root, {"n": 1}) for programme in context.programmes)


@pytest.mark.parametrize(
    ("page", "check", "pages", "ended"),
    [
        ({}, hits(), {}, Outcome(MADE, Status.CHECKED)),
        ({}, endless, {}, Outcome(MADE, Status.CHECKED, facts={"most": MOST_HITS})),
        (
            {},
            broken,
            {},
            Outcome(MADE, Status.CRASHED, "crashed", facts={"error": "ValueError('broken')"}),
        ),
        ({"kinds": ["sole_proprietor"]}, hits(), {}, Outcome(MADE, Status.NOT_RUN, "other-kind")),
        ({"reads": ["/brand/dba"]}, hits(), {}, Outcome(MADE, Status.NOT_RUN, "blank")),
        ({"needs": [POLICY]}, hits(), {}, Outcome(MADE, Status.NOT_RUN, "not-gathered")),
        ({"needs": [CAMPAIGN_S]}, hits(), PAGES, Outcome(MADE, Status.NOT_RUN, "not-gathered")),
        ({"needs": [POLICY]}, hits(), OTHER_PAGE, Outcome(MADE, Status.NOT_RUN, "not-gathered")),
        ({"needs": [POLICY]}, hits(), PAGES, Outcome(MADE, Status.CHECKED, skipped=("/campaign",))),
        (
            {"needs": [POLICY]},
            endless,
            PAGES,
            Outcome(MADE, Status.CHECKED, facts={"most": MOST_HITS}, skipped=("/campaign",)),
        ),
    ],
)
def test_an_outcome_has_its_page_and_names_what_was_skipped(
    page: dict[str, Any],
    check: Check,
    pages: dict[str, Any],
    ended: Outcome,
) -> None:
    rule = made(check=check, **page)
    application = Application.model_validate({**BOTH, "evidence": {"pages": pages}})

    (outcome,) = Linter(rules=[rule]).lint(application).outcomes

    assert outcome == replace(ended, page=rule.page)


def test_a_rule_that_reads_programmes_is_blank_where_there_are_none() -> None:
    application = Application.model_validate(
        {"brand": {"legal_name": "X"}, "evidence": {"pages": PAGES}}
    )

    (outcome,) = Linter(rules=[made(needs=[POLICY])]).lint(application).outcomes

    assert (outcome.status, outcome.why) == (Status.NOT_RUN, "blank")


def test_a_programme_without_the_field_is_not_judged_though_its_evidence_is_there() -> None:
    pages = {**PAGES, "https://harborlane.example/p": {"status": 200}}
    given = {**BOTH, "campaign": {**BOTH["campaign"], "samples": ["A"]}}
    application = Application.model_validate({**given, "evidence": {"pages": pages}})
    rule = made(check=each_programme, reads=["/programme/samples"], needs=[POLICY])

    report = Linter(rules=[rule]).lint(application)

    assert [finding.at for finding in report.findings] == ["/campaign"]
    assert report.outcomes == (Outcome(MADE, Status.CHECKED, page=rule.page),)


def test_a_deselected_rule_says_so_before_anything_else() -> None:
    rule = made(kinds=["toll_free"], reads=["/brand/dba"])
    settings = Settings(ignore=("samples/made",))

    outcomes = Linter(rules=[rule], settings=settings).lint(Application()).outcomes

    assert outcomes == (Outcome(MADE, Status.NOT_RUN, "deselected", page=rule.page),)


OTHERS: dict[str, Any] = {
    "line_types": {"+12025550199": "mobile"},
    "mail": {"other.example": {"exists": True}},
    "pages": PAGES,
}


@pytest.mark.parametrize(
    ("needs", "evidence", "why"),
    [
        (["line-type:/brand/support_phone"], OTHERS, "not-gathered"),
        (["mail:/brand/support_email"], OTHERS, "not-gathered"),
        (["page:/toll_free/privacy_policy_url", "letter"], OTHERS, "not-gathered"),
        (["line-type:/brand/support_phone"], {"line_types": {"+12025550142": "mobile"}}, ""),
        (["mail:/brand/support_email"], {"mail": {"harbor.example": {"exists": True}}}, ""),
        (["letter"], {"letters": {"k": {"cause": "scanned"}}}, "unreadable"),
        (["letter"], {"letters": {"k": {"cause": "scanned"}, "l": {"kind": "cp575"}}}, ""),
    ],
)
def test_a_record_of_something_else_is_none(
    needs: list[str], evidence: dict[str, Any], why: str
) -> None:
    brand = {"support_phone": "(202) 555-0142", "support_email": "care@harbor.example"}
    application = Application.model_validate({**BOTH, "brand": brand, "evidence": evidence})

    (outcome,) = Linter(rules=[made(check=hits(), needs=needs)]).lint(application).outcomes

    assert outcome.why == why


@pytest.mark.parametrize(
    ("record", "judges", "why"),
    [
        ({"html": "<p>x</p>", "file": "p.html"}, ["status"], "from-file"),
        ({"html": "<p>x</p>", "file": "p.html"}, [], ""),
        ({"html": "<p>x</p>", "file": "p.html", "status": 200}, ["status"], ""),
        ({"status": 404}, ["status"], ""),
        ({"status": 404}, ["dns"], "unreadable"),
    ],
)
def test_a_file_beside_the_application_says_nothing_of_its_address(
    record: dict[str, Any], judges: list[str], why: str
) -> None:
    pages = {"https://harborlane.example/p": record}
    application = Application.model_validate({**BOTH, "evidence": {"pages": pages}})
    rule = made(check=hits(), needs=[CAMPAIGN_S], judges=judges)

    (outcome,) = Linter(rules=[rule]).lint(application).outcomes

    assert outcome.why == why


def test_a_page_from_a_file_is_not_said_to_be_looked_at_by_nobody() -> None:
    pages = {"https://harborlane.example/p": {"html": "<p>x</p>", "file": "p.html"}}
    application = Application.model_validate({**BOTH, "evidence": {"pages": pages}})
    rule = made(check=hits(), needs=[CAMPAIGN_S], judges=["status"])

    (outcome,) = Linter(rules=[rule]).lint(application).outcomes

    assert detail(outcome, "en") == (
        "A file shows the page, and cannot tell whether its address opens: campaign › privacy "
        "policy. Once it is live, take the file out of the evidence and run a2p-lint gather."
    )
    assert detail(outcome, "fr") == (
        "Un fichier montre la page, sans dire si son adresse s'ouvre\u00a0: campagne › politique "
        "de confidentialité. Une fois la page en ligne, retirez le fichier des preuves et lancez "
        "a2p-lint gather."
    )
