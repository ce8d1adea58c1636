"""Every rule leaves an outcome, and the report says what it did not check."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from a2p_lint import (
    Application,
    Context,
    Evidence,
    Hit,
    Linter,
    NotRun,
    Report,
    Settings,
    SettingsError,
)
from a2p_lint.engine import MOST_HITS
from a2p_lint.findings import Status
from a2p_lint.pack import Check, ShownCode
from a2p_lint.plugins import PluginError
from tests.made import hits, made

TODAY = date(2026, 11, 22)
BRAND: dict[str, Any] = {"brand": {"legal_name": "Harbor Lane Dental LLC"}}
BOTH: dict[str, Any] = {
    **BRAND,
    "campaign": {"description": "c", "privacy_policy_url": "https://harborlane.example/p"},
    "toll_free": {"use_case_summary": "t", "privacy_policy_url": "https://harborlane.example/q"},
}
POLICY = "page:/programme/privacy_policy_url"


def judged(
    application: dict[str, Any], check: Check | None = None, **page: Any
) -> tuple[str, str, list[str]]:
    """How one made rule ends on an application: status, why, and where it hit."""
    report = Linter(rules=[made(check=check, **page)]).lint(
        Application.model_validate(application), today=TODAY
    )
    (outcome,) = report.outcomes
    return outcome.status, outcome.why, [finding.at for finding in report.findings]


def each_programme(context: Context) -> Iterator[Hit | NotRun]:
    yield from (Hit(programme.at("description"), {"n": 1}) for programme in context.programmes)


def test_a_rule_that_ran_is_checked() -> None:
    assert judged(BRAND) == ("checked", "", ["/brand/legal_name"])


def test_a_rule_for_another_kind_does_not_run() -> None:
    assert judged(BRAND, kinds=["toll_free"]) == ("not-run", "other-kind", [])


def test_a_rule_for_another_provider_does_not_run_when_none_is_given() -> None:
    assert judged(BRAND, providers=["quo"]) == ("not-run", "other-provider", [])


def test_a_rule_whose_every_pointer_is_blank_does_not_run() -> None:
    application = {"brand": {"dba": " \t "}}

    assert judged(application, reads=["/brand/dba", "/campaign/description"]) == (
        "not-run",
        "blank",
        [],
    )


def test_one_pointer_that_is_given_is_enough_to_run() -> None:
    assert judged(BRAND, reads=["/brand/dba", "/brand/legal_name"])[0] == "checked"


def test_a_rule_without_its_evidence_is_not_gathered() -> None:
    assert judged(BOTH, kinds=["campaign"], needs=["page:/campaign/privacy_policy_url"]) == (
        "not-run",
        "not-gathered",
        [],
    )


def test_evidence_that_failed_is_unreadable_unless_the_rule_judges_that_failure() -> None:
    pages = {"https://HARBORLANE.example:443/p#top": {"status": 503}}
    application = {**BOTH, "evidence": {"pages": pages}}
    needs = ["page:/campaign/privacy_policy_url"]

    assert judged(application, needs=needs)[:2] == ("not-run", "unreadable")
    assert judged(application, needs=needs, judges=["status"])[:2] == ("checked", "")


def test_a_programme_rule_runs_on_the_programmes_that_have_what_it_needs() -> None:
    application = {
        **BOTH,
        "evidence": {"pages": {"https://harborlane.example/q": {"status": 200}}},
    }
    rule = made(check=each_programme, needs=[POLICY], reads=["/programme/description"])

    report = Linter(rules=[rule]).lint(Application.model_validate(application))

    assert [finding.at for finding in report.findings] == ["/toll_free/use_case_summary"]
    assert report.to_dict()["outcomes"] == [
        {
            "rule": "samples/made",
            "status": "checked",
            "why": "",
            "detail": "Not judged: campaign.",
        }
    ]


def test_a_programme_rule_is_blank_where_no_programme_has_the_field() -> None:
    application = {**BRAND, "campaign": {}, "toll_free": {}}

    assert judged(application, each_programme, reads=["/programme/samples"]) == (
        "not-run",
        "blank",
        [],
    )


def test_a_deselected_rule_leaves_an_outcome() -> None:
    linter = Linter(rules=[made()], settings=Settings(ignore=("samples",)))

    (outcome,) = linter.lint(Application.model_validate(BRAND)).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "deselected")


def test_a_rule_about_fiction_does_not_run_where_fiction_is_allowed() -> None:
    linter = Linter(rules=[made(fiction=True)], settings=Settings(fiction=True))

    (outcome,) = linter.lint(Application.model_validate(BRAND)).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "fiction-allowed")


def test_a_selector_that_names_no_rule_is_an_error() -> None:
    with pytest.raises(SettingsError, match="the nearest is samples/made"):
        Linter(rules=[made()], settings=Settings(select=("samples/maid",)))


def test_two_rules_with_one_name_are_an_error() -> None:
    with pytest.raises(PluginError, match="two rules are named samples/made"):
        Linter(rules=[made(), made()])


def test_a_provider_that_nobody_knows_is_an_error() -> None:
    with pytest.raises(SettingsError, match="the nearest is twilio"):
        Linter(rules=[made()], provider="twillio")


def test_an_unknown_provider_in_the_application_is_a_note() -> None:
    report = Linter(rules=[made()]).lint(
        Application.model_validate({**BRAND, "provider": "Twillio"})
    )

    assert report.provider == ""
    assert [(note.at, note.en, note.fr) for note in report.notes] == [
        (
            "/provider",
            "no provider is named “Twillio”; the nearest is twilio. Judged as for any provider.",
            "aucun fournisseur ne s'appelle «\u00a0Twillio\u00a0»; le plus proche est twilio. "
            "Jugé sans fournisseur.",
        )
    ]


def test_an_unknown_provider_is_quoted_without_a_tax_id() -> None:
    report = Linter(rules=[made()]).lint(
        Application.model_validate({**BRAND, "provider": "twilio 12-3456789"})
    )

    assert "3456789" not in report.to_json()
    assert "“twilio **-***6789”" in report.to_json()


def test_the_linter_s_provider_goes_before_the_application_s() -> None:
    application = Application.model_validate({**BRAND, "provider": "twilio"})

    assert Linter(rules=[made()], provider="openphone").lint(application).provider == "quo"
    assert Linter(rules=[made()], provider="any").lint(application).provider == ""
    assert Linter(rules=[made()]).lint(application).provider == "twilio"


def no_date(context: Context) -> Iterator[Hit | NotRun]:
    if context.today is None:
        yield NotRun("no-date")


@pytest.mark.parametrize(
    ("submitted_on", "today", "expected"),
    [
        ("", None, ("not-run", "no-date")),
        ("next week", None, ("not-run", "no-date")),
        ("2026-11-01", None, ("checked", "")),
        ("", TODAY, ("checked", "")),
    ],
)
def test_a_rule_that_needs_a_date_says_when_there_is_none(
    submitted_on: str, today: date | None, expected: tuple[str, str]
) -> None:
    application = Application.model_validate({**BRAND, "submitted_on": submitted_on})

    (outcome,) = Linter(rules=[made(check=no_date)]).lint(application, today=today).outcomes

    assert (outcome.status, outcome.why) == expected


def test_the_application_s_date_goes_before_the_caller_s() -> None:
    application = Application.model_validate({**BRAND, "submitted_on": "2026-01-31"})

    assert Linter(rules=[made()]).lint(application, today=TODAY).today == date(2026, 1, 31)


def crashing(_context: Context) -> Iterator[Hit | NotRun]:
    yield Hit("/brand/dba", {"n": 1})
    raise ValueError("93-5550142 broke me")


def test_a_rule_that_crashes_says_so_and_the_others_still_run() -> None:
    application = {"brand": {"ein": "93-5550142", "legal_name": "X"}}
    linter = Linter(rules=[made("samples/broken", crashing), made()])

    report = linter.lint(Application.model_validate(application))

    assert [finding.rule for finding in report.findings] == ["samples/made"]
    assert report.to_dict()["outcomes"][0] == {
        "rule": "samples/broken",
        "status": "crashed",
        "why": "crashed",
        "detail": "The rule itself failed: “ValueError('**-***0142 broke me')”",
    }


def endless(_context: Context) -> Iterator[Hit | NotRun]:
    while True:
        yield Hit("/brand/dba", {"n": 1})


def late(_context: Context) -> Iterator[Hit | NotRun]:
    yield Hit("/brand/dba", {"n": 1})
    yield NotRun("unknown")


def other_why(_context: Context) -> Iterator[Hit | NotRun]:
    yield NotRun("blank")


def odd(_context: Context) -> Iterator[Any]:
    yield "/brand/dba"


def odd_fact(_context: Context) -> Iterator[Any]:
    yield Hit("/brand/dba", {"n": object()})  # type: ignore[dict-item]


@pytest.mark.parametrize("check", [late, other_why, odd, odd_fact, hits("brand")])
def test_what_a_check_may_not_yield_counts_as_a_crash(check: Check) -> None:
    assert judged(BRAND, check) == ("crashed", "crashed", [])


@pytest.mark.parametrize(
    ("check", "en", "fr"),
    [
        (
            late,
            "NotRun comes alone, and its why is no-date or unknown",
            "NotRun vient seul, et son why est no-date ou unknown",
        ),
        (
            odd,
            "a check yields Hit, with a JSON Pointer, or NotRun",
            "une vérification donne Hit, avec un pointeur JSON, ou NotRun",
        ),
        (
            odd_fact,
            "a fact is a text, a whole number, a date, or a tuple of texts",
            "un fait est un texte, un nombre entier, une date ou un tuple de textes",
        ),
    ],
)
def test_what_a_check_may_not_yield_is_said_in_both_languages(
    check: Check, en: str, fr: str
) -> None:
    report = Linter(rules=[made(check=check)]).lint(Application.model_validate(BRAND))

    details = [report.to_dict(lang)["outcomes"][0]["detail"] for lang in ("en", "fr")]
    assert details == [
        f"The rule itself failed: {en}.",
        f"La règle elle-même a échoué\u00a0: {fr}.",
    ]


def test_a_linter_judges_each_application_by_its_own_fields() -> None:
    linter = Linter(rules=[made(check=hits("/brand/dba"), reads=["/brand/dba"])])
    named = Application.model_validate({"brand": {"dba": "Harbor Lane"}})
    unnamed = Application.model_validate(BRAND)

    ended = [linter.lint(each).outcomes[0] for each in (named, unnamed, named, unnamed)]

    assert [each.why for each in ended] == ["", "blank", "", "blank"]


def just_enough(_context: Context) -> Iterator[Hit | NotRun]:
    yield from [Hit("/brand/dba", {"n": 1})] * MOST_HITS


@pytest.mark.parametrize(
    ("check", "en", "fr"),
    [
        (
            endless,
            f"Stopped after {MOST_HITS} findings: there may be more.",
            f"Arrêtée après {MOST_HITS} constats\u00a0: il peut y en avoir d'autres.",
        ),
        (just_enough, "", ""),
    ],
)
def test_a_check_that_goes_on_for_ever_keeps_its_first_findings(
    check: Check, en: str, fr: str
) -> None:
    report = Linter(rules=[made(check=check)]).lint(Application.model_validate(BRAND))

    assert len(report.findings) == MOST_HITS
    details = [report.to_dict(lang)["outcomes"][0]["detail"] for lang in ("en", "fr")]
    assert (report.outcomes[0].status, details) == (Status.CHECKED, [en, fr])


def test_a_draft_holds_nothing_against_a_blank_field() -> None:
    linter = Linter(rules=[made(check=hits("/brand/dba")), made("samples/named")])

    report = linter.lint(Application.model_validate(BRAND), draft=True)

    assert [finding.at for finding in report.findings] == ["/brand/legal_name"]
    assert [outcome.why for outcome in report.outcomes] == ["blank", ""]


def test_a_record_given_beside_the_application_goes_before_its_own() -> None:
    application = Application.model_validate(
        {**BRAND, "evidence": {"line_types": {"+12025550142": "mobile"}}}
    )
    given = Evidence.model_validate({"line_types": {"(202) 555-0142": "fixedVoip"}})

    report = Linter(rules=[made()]).lint(application, given)

    assert [note.text("en") for note in report.notes] == [
        "Two records of +12025550142 differ: the one given beside the application was taken."
    ]


def test_severity_at_a_provider_holds_only_there() -> None:
    rule = made(severity_at={"quo": {"severity": "high"}})
    application = Application.model_validate(BRAND)

    def severities(provider: str) -> list[str]:
        report = Linter(rules=[rule], provider=provider).lint(application)
        return [finding.severity for finding in report.findings]

    assert (severities("quo"), severities("twilio")) == (["high"], ["medium"])


def limited(context: Context) -> Iterator[Hit | NotRun]:
    yield Hit("/brand/dba", {"n": context.limits["days"]})


def test_a_limit_at_a_provider_goes_before_the_common_one() -> None:
    rule = made(
        check=limited, limits={"days": {"value": 30}}, limits_at={"quo": {"days": {"value": 60}}}
    )
    application = Application.model_validate(BRAND)

    def days(provider: str) -> list[object]:
        report = Linter(rules=[rule], provider=provider).lint(application)
        return [finding.facts["n"] for finding in report.findings]

    assert (days("quo"), days("any")) == ([60], [30])


def test_a_high_finding_is_fatal_where_no_documented_code_can_be_resubmitted() -> None:
    def severity(provider: str) -> str:
        rule = made(severity="high", codes=["telnyx:tf-brn-missing-invalid", "twilio:30893"])
        application = Application.model_validate({**BOTH, "provider": provider})
        (finding,) = Linter(rules=[rule]).lint(application).findings
        return finding.severity

    assert severity("telnyx") == "fatal"
    assert severity("") == "high"


def test_the_chosen_provider_s_codes_come_first_and_other_stages_stay_out() -> None:
    codes = ["bandwidth:8100", "telnyx:missing-opt-out-language", "twilio:30893", "twilio:30754"]
    application = Application.model_validate({**BRAND, "campaign": {}})
    linter = Linter(rules=[made(codes=codes)], provider="twilio")

    (finding,) = linter.lint(application).findings

    assert [code.id for code in finding.codes][:2] == ["twilio:30893", "twilio:30754"]
    (finding,) = linter.lint(Application.model_validate(BRAND)).findings
    assert [code.id for code in finding.codes] == ["twilio:30754"]


def test_a_code_that_means_something_else_at_a_stage_is_not_shown_there() -> None:
    apart = ShownCode("x", "1", {}, stages=("campaign", "toll_free"), apart={"toll_free": ["b"]})

    meant = [
        apart.stands_for([reason], {stage})
        for reason in ("a", "b")
        for stage in ("campaign", "toll_free", "brand")
    ]

    assert meant == [True, False, False, True, True, False]


def order(report: Report) -> list[tuple[str, str]]:
    return [(finding.rule, finding.at) for finding in report.findings]


def test_findings_come_by_severity_then_field_then_rule_then_place() -> None:
    linter = Linter(
        rules=[
            made("samples/b", hits("/campaign/samples/10", "/campaign/samples/2", "/brand/ein")),
            made("samples/a", hits("/campaign/samples/2", "/nowhere")),
            made("identity/worse", hits("/numbers/0"), severity="high"),
        ]
    )

    report = linter.lint(Application.model_validate({**BRAND, "campaign": {}}))

    assert order(report) == [
        ("identity/worse", "/numbers/0"),
        ("samples/b", "/brand/ein"),
        ("samples/a", "/campaign/samples/2"),
        ("samples/b", "/campaign/samples/2"),
        ("samples/b", "/campaign/samples/10"),
        ("samples/a", "/nowhere"),
    ]


@pytest.mark.parametrize(
    ("texts", "at"),
    [
        ({"campaign": {"samples": ["Hi", "A LOAN for you"]}}, ["/brand/legal_name"]),
        ({"campaign": {"mms_samples": ["Préstamos"]}}, ["/brand/legal_name"]),
        ({"toll_free": {"help_message": "Lo que prestó"}}, ["/brand/legal_name"]),
        ({"toll_free": {"business_name": "Loan Star"}}, ["/brand/legal_name"]),
        ({"campaign": {"description": "Alone, again"}}, []),
        ({"campaign": {"terms_url": "https://loan.example"}}, []),
    ],
)
def test_a_check_is_called_only_when_a_word_of_its_gate_stands_in_a_text(
    texts: dict[str, Any], at: list[str]
) -> None:
    page: dict[str, Any] = {
        "gate": ["lending"],
        "words": {"lending": ["loan", "prestam*", "presto"]},
    }

    assert judged({**BRAND, **texts}, **page) == ("checked", "", at)


def test_a_closed_gate_hides_no_blank_field() -> None:
    page: dict[str, Any] = {"gate": ["lending"], "words": {"lending": ["loan"]}}

    assert judged(BRAND, reads=["/brand/dba"], **page) == ("not-run", "blank", [])
