"""Defects that were found in other checkers, and that this one must not have.

Each was seen in a public checker of the same kind; the reference's list of them has these numbers.
"""

from datetime import date
from typing import Any

import pytest

from a2p_lint import Application, Evidence, Linter, Report, Settings, read
from a2p_lint.examples import clean, clean_names, examples
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.text import Passage, Words

TODAY = date(2026, 11, 22)
RULES = plugged_in_rules()
LINTER = Linter(settings=Settings(fiction=True))
DENTAL = clean("commercial").application
assert DENTAL.campaign is not None
DESCRIPTION, SAMPLES = DENTAL.campaign.description, DENTAL.campaign.samples


def judged(**campaign: Any) -> Report:
    """The clean application, its campaign changed."""
    changed = DENTAL.model_dump()
    changed["campaign"].update(campaign)
    return LINTER.lint(Application.model_validate(changed), today=TODAY)


def found(report: Report, *families: str) -> list[tuple[str, str]]:
    """Each finding of these families (of all, when none is named) by its rule and place."""
    return [
        (finding.rule, finding.at)
        for finding in report.findings
        if not families or finding.rule.partition("/")[0] in families
    ]


def test_1_the_same_application_gets_the_same_report_a_hundred_times() -> None:
    flawed = DENTAL.model_dump()
    flawed["campaign"].update(
        description="Please call.", samples=["Win a prize now at bit.ly/win", "Hello"]
    )
    application = Application.model_validate(flawed)

    reports = {LINTER.lint(application, today=TODAY).to_json() for _ in range(100)}

    assert len(reports) == 1


@pytest.mark.parametrize("name", clean_names())
def test_2_what_could_not_be_assessed_changes_no_verdict(name: str) -> None:
    application = clean(name).application

    unseen = LINTER.lint(application, Evidence(), today=TODAY)

    assert (unseen.verdict, unseen.findings) == ("ready", ())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_3_every_rule_has_an_example_that_it_hits(rule: Any) -> None:
    assert any(not example.good for example in examples(rule.page))


def test_4_a_flaw_more_takes_no_finding_away() -> None:
    one = judged(samples=["Harbor Lane Dental: Details at bit.ly/xyz.", SAMPLES[1]])
    two = judged(
        samples=["Harbor Lane Dental: Details at bit.ly/xyz.", SAMPLES[1]],
        description="Texts.",
        embedded_phone=True,
    )

    assert set(found(one)) <= set(found(two))
    assert len(found(two)) > len(found(one))


@pytest.mark.parametrize(
    "host", ["sport.co", "www.sport.co", "orbit.ly.example", "abit.ly.example"]
)
def test_5_a_host_that_ends_in_a_shorteners_letters_is_none(host: str) -> None:
    assert "website/short-link" not in _rules_of_website(f"https://{host}/menu")


@pytest.mark.parametrize("address", ["t.co/menu", "bit.ly/menu", "https://BIT.LY/menu"])
def test_5_a_shortener_is_known_with_and_without_its_scheme(address: str) -> None:
    assert "website/short-link" in _rules_of_website(address)


def _rules_of_website(address: str) -> set[str]:
    changed = DENTAL.model_dump()
    changed["brand"]["website"] = address
    report = LINTER.lint(Application.model_validate(changed), Evidence(), today=TODAY)
    return {rule for rule, _ in found(report, "website")}


@pytest.mark.parametrize("text", ["Write an email.", "The details follow.", "We send them daily."])
def test_6_a_word_inside_another_word_is_not_said(text: str) -> None:
    assert not Passage(text).mentions(Words(["ai"]))


@pytest.mark.parametrize(
    "end",
    [
        "Reply STOP to opt out.",
        "Text STOP to end.",
        "STOP=opt-out",
        "Txt STOP 2 cancel",
        "Send STOP to unsubscribe.",
        "To opt out, reply STOP.",
        "Reply “STOP” to no longer receive messages.",
    ],
)
def test_7_the_elements_count_and_not_one_sentence(end: str) -> None:
    report = judged(samples=[f"Harbor Lane Dental: See you on [Date]. {end}"] * 2)

    assert "samples/opt-out-missing" not in {rule for rule, _ in found(report)}


@pytest.mark.parametrize(
    ("use_case", "sample"),
    [
        ("fraud_alert", "Harbor Lane Dental: Possible fraud on your account. Was it you?"),
        ("account_notification", "Harbor Lane Dental: You can now sign in to see your bill."),
        ("security_alert", "Harbor Lane Dental: Your password was changed on [Date]."),
        ("two_factor", "Harbor Lane Dental: Your sign-in code is [Code]."),
    ],
)
def test_8_the_words_of_a_use_case_are_no_fault_of_it(use_case: str, sample: str) -> None:
    description = (
        "Harbor Lane Dental LLC, a dental practice in Portland, texts its patients about their own "
        "accounts: sign-in codes that they ask for, new passwords, bills and charges."
    )

    report = judged(
        use_case=use_case,
        description=description,
        samples=[f"{sample} Reply STOP to opt out."] * 2,
    )

    assert found(report, "usecase", "content") == []


@pytest.mark.parametrize("number", ["order 4415550123", "parcel 503-555-0147", "Case #5035550147"])
def test_9_an_order_number_is_no_telephone_number(number: str) -> None:
    report = judged(
        embedded_phone=False,
        samples=[f"Harbor Lane Dental: Your {number} is ready. Reply STOP to opt out."] * 2,
    )

    assert "usecase/phone-undeclared" not in {rule for rule, _ in found(report)}


def test_9_a_link_needs_no_scheme() -> None:
    report = judged(
        embedded_link=False,
        samples=["Harbor Lane Dental: See harborlanedental.example/book. Reply STOP to opt out."]
        * 2,
    )

    assert ("usecase/link-undeclared", "/campaign/embedded_link") in found(report)


@pytest.mark.parametrize(
    ("flag", "rule"),
    [("embedded_link", "usecase/link-absent"), ("embedded_phone", "usecase/phone-absent")],
)
def test_10_a_flag_is_checked_in_the_other_direction_too(flag: str, rule: str) -> None:
    assert (rule, f"/campaign/{flag}") in found(judged(**{flag: True}))


def test_11_keyword_lists_that_the_platform_keeps_are_not_missed() -> None:
    report = judged(opt_out_keywords=[], help_keywords=[], opt_in_keywords=[])

    assert [finding.at for finding in report.findings if finding.severity == "high"] == []


def test_12_a_mixed_campaign_is_not_refused_for_being_one() -> None:
    report = judged(use_case="mixed", sub_use_cases=["customer_care", "account_notification"])

    assert found(report, "usecase", "description") == []


def test_12_an_artificial_intelligence_need_not_be_disclosed() -> None:
    report = judged(description=f"{DESCRIPTION} Some answers are written by an AI assistant.")

    assert found(report) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_12_every_rule_has_a_documented_reason(rule: Any) -> None:
    assert rule.page.reasons
    assert rule.page.sources


def test_13_an_application_with_nothing_in_it_passes_nothing() -> None:
    report = LINTER.lint(read({"brand": {}, "campaign": {}}), today=TODAY)

    assert report.verdict == "expect-rejection"
