"""What the rules of usecase promise beyond their examples."""

from typing import Any

import pytest

from a2p_lint import Application, Linter, Report
from a2p_lint.messages.links import links
from a2p_lint.messages.phone_numbers import phone_numbers
from a2p_lint.plugins import plugged_in_rules


def judged(rule_id: str, campaign: dict[str, Any], provider: str = "", **brand: Any) -> Report:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == rule_id)
    block = {"provider": provider, "brand": brand, "campaign": campaign}
    return Linter(rules=[rule]).lint(Application.model_validate(block))


@pytest.mark.parametrize(
    "rule_id",
    ["usecase/link-undeclared", "usecase/link-absent"],
)
def test_an_answer_about_links_that_is_not_given_is_not_judged(rule_id: str) -> None:
    samples = ["Oak: https://oak.example/a", "Oak: see you"]

    (outcome,) = judged(rule_id, {"samples": samples}).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "blank")


def test_every_sample_with_a_link_is_named() -> None:
    samples = ["Oak: https://oak.example/a", "Oak: see you", "Oak: oak.example/b"]

    (finding,) = judged(
        "usecase/link-undeclared", {"samples": samples, "embedded_link": False}
    ).findings

    assert finding.related == ("/campaign/samples/0", "/campaign/samples/2")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Oak: see https://oak.example/a?b=[Id].", ["https://oak.example/a?b=[Id]"]),
        ("Oak: see (oak.example).", ["oak.example"]),
        ("Oak: write to a@oak.example.", []),
        ("Oak: at 9.30 a.m.today.It is in.", []),
        ("Oak: v2.0.1 of app.is out", []),
        ("Oak: We are closed.App users, Mr.Law, it costs $5.Shop now", []),
        ("OAK: VISIT OAK.COM or Oak.App", ["OAK.COM", "Oak.App"]),
        ("Oak: {{trackingLink}} and <your link>", ["{{trackingLink}}", "<your link>"]),
        ("Oak: [Linked account], [Curly]", []),
    ],
)
def test_links_are_found_as_they_are_written(text: str, found: list[str]) -> None:
    assert list(links(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call (503) 555-0120.", ["(503) 555-0120"]),
        ("call 5035550120 now", ["5035550120"]),
        ("Order 5035550120 left", []),
        ("Order no. 503-555-0120 left", []),
        ("Tracking #503 555 0120", []),
        ("Call 555-0120", ["555-0120"]),
        ("+44 20 7946 0958", ["+44 20 7946 0958"]),
        ("2026-11-22 10:30, 97209-1234, $1,250.00", []),
        ("call [Phone] about your [Smartphone]", ["[Phone]"]),
    ],
)
def test_ten_digits_are_a_telephone_number_only_where_they_stand_as_one(
    text: str, found: list[str]
) -> None:
    assert list(phone_numbers(text)) == found


def test_words_that_belong_to_a_use_case_are_no_fault_of_it() -> None:
    samples = ["Oak Bank: possible fraud on your account. Sign in to confirm your card."]

    for rule in plugged_in_rules():
        if rule.id.startswith("usecase/"):
            campaign = {"use_case": "FRAUD_ALERT", "samples": samples}
            assert judged(rule.id, campaign, entity_type="private_profit").findings == ()


@pytest.mark.parametrize("provider", ["", "twilio", "quo"])
def test_mixed_without_parts_is_not_judged_where_nobody_is_known_to_ask(provider: str) -> None:
    (outcome,) = judged(
        "usecase/sub-use-cases-miscounted", {"use_case": "MIXED"}, provider
    ).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "unknown")


@pytest.mark.parametrize("provider", ["", "telnyx", "quo"])
def test_a_list_of_use_cases_is_only_held_against_its_own_provider(provider: str) -> None:
    (outcome,) = judged("usecase/not-offered", {"use_case": "POLITICAL"}, provider).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "other-provider")
