"""What the examples of the number rules cannot say: limits by provider, and who is not judged."""

from typing import Any

import pytest

from a2p_lint import Linter, Report, Settings, read
from a2p_lint.phones import NUMBER_FAULTS
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules() if rule.id.startswith("number/")}
LOCAL = [f"+150355501{line:02}" for line in range(100)]
TOLL_FREE = [f"+188855501{line:02}" for line in range(100)]
CAMPAIGN = {"campaign": {"description": "Visits."}}


def judged(
    application: dict[str, Any], provider: str = "any", *, draft: bool = False, fiction: bool = True
) -> Report:
    linter = Linter(
        rules=list(RULES.values()), settings=Settings(fiction=fiction), provider=provider
    )
    return linter.lint(read(application), draft=draft)


def found(application: dict[str, Any], provider: str = "any") -> list[tuple[str, str]]:
    findings = judged(application, provider).findings
    return [(finding.rule.removeprefix("number/"), finding.at) for finding in findings]


@pytest.mark.parametrize(
    ("provider", "count", "hit"),
    [
        ("any", 50, False),
        ("any", 51, True),
        ("sinch", 50, False),
        ("sinch", 51, True),
        ("infobip", 49, False),
        ("infobip", 50, True),
    ],
)
def test_a_campaign_holds_as_many_numbers_as_the_provider_says(
    provider: str,
    count: int,
    hit: bool,  # noqa: FBT001 the expected answer
) -> None:
    application = {**CAMPAIGN, "numbers": LOCAL[:count]}

    assert found(application, provider) == ([("too-many", "/numbers")] if hit else [])


@pytest.mark.parametrize(
    ("provider", "country", "most"),
    [
        ("any", "US", 5),
        ("any", "CA", 5),
        ("telnyx", "US", 5),
        ("twilio", "US", 5),
        ("twilio", "CA", 1),
        ("vonage", "US", 1),
        ("bandwidth", "Canada", 1),
    ],
)
def test_so_many_toll_free_numbers_need_no_explanation(
    provider: str, country: str, most: int
) -> None:
    def asked(count: int, explanation: str = "") -> list[tuple[str, str]]:
        block = {"phone_number": TOLL_FREE[0], "additional_information": explanation}
        numbers = TOLL_FREE[:count]
        return found(
            {"brand": {"country": country}, "toll_free": block, "numbers": numbers}, provider
        )

    hit = [("toll-free-unexplained", "/toll_free/additional_information")]
    assert (asked(most), asked(most + 1), asked(most + 1, "One per depot.")) == ([], hit, [])


def test_a_draft_is_not_blamed_for_an_explanation_to_come() -> None:
    application = {"toll_free": {"phone_number": TOLL_FREE[0]}, "numbers": TOLL_FREE[:9]}

    assert judged(application, draft=True).findings == ()


def test_a_sole_proprietor_is_told_once_that_there_are_too_many_numbers() -> None:
    brand = {"entity_type": "sole_proprietor"}
    application = {"brand": brand, **CAMPAIGN, "numbers": LOCAL[:60]}

    assert {rule for rule, _ in found(application)} == {"sole-proprietor-several"}


@pytest.mark.parametrize("provider", ["any", "quo", "twilio", "sinch"])
def test_a_second_number_of_a_sole_proprietor_is_never_fatal(provider: str) -> None:
    application = {"brand": {"entity_type": "sole_proprietor"}, "numbers": LOCAL[:2]}

    (finding,) = judged(application, provider).findings
    assert (finding.rule, finding.severity.value) == ("number/sole-proprietor-several", "high")


def test_each_number_gets_one_finding() -> None:
    numbers = ["503-555-013", "+44 20 7946 0000", "900-555-0130", "8335550130", "+18765550130"]

    assert sorted(found({**CAMPAIGN, "numbers": numbers}), key=lambda hit: hit[1]) == [
        ("malformed", "/numbers/0"),
        ("not-north-american", "/numbers/1"),
        ("set-aside", "/numbers/2"),
        ("toll-free-in-campaign", "/numbers/3"),
        ("not-north-american", "/numbers/4"),
    ]


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("+15035550130", "not-toll-free"),
        ("+44 800 555 0130", "not-toll-free"),
        ("888-555-013", "malformed"),
        ("882-555-0130", "set-aside"),
        ("900-555-0130", "set-aside"),
    ],
)
def test_the_number_to_be_verified_gets_one_finding(number: str, rule: str) -> None:
    assert found({"toll_free": {"phone_number": number}}) == [(rule, "/toll_free/phone_number")]


def test_every_fault_of_a_number_has_its_label() -> None:
    others = {"abroad", "identifier"}

    assert set(RULES["number/malformed"].page.labels) == set(NUMBER_FAULTS) - others


def test_without_numbers_there_is_nothing_to_judge() -> None:
    report = judged(CAMPAIGN)

    whys = {outcome.why for outcome in report.outcomes}
    assert whys == {"blank", "other-kind", "fiction-allowed"}


def test_invented_numbers_are_spoken_of_only_where_fiction_is_not_allowed() -> None:
    application = {**CAMPAIGN, "numbers": ["+15035550130"]}

    rules = [finding.rule for finding in judged(application, fiction=False).findings]
    assert (found(application), rules) == ([], ["number/fictional"])


def test_a_verification_alone_says_that_the_toll_free_number_stays_unregistered() -> None:
    report = judged({**CAMPAIGN, "numbers": ["8335550130"]}, "quo")

    (finding,) = report.findings
    assert [code.id for code in finding.codes] == ["quo:toll-free-registered-separately"]
