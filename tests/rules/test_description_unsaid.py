"""What the rules on what a description leaves unsaid, or says twice over, promise."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}
BRAND = {"legal_name": "Oak Street Dental LLC", "dba": "Oak Dental", "address": {"city": "Salem"}}


def hits(rule_id: str, description: str, **campaign: object) -> bool:
    block = {"brand": BRAND, "campaign": {"description": description, **campaign}}
    return bool(Linter(rules=[RULES[rule_id]]).lint(Application.model_validate(block)).findings)


@pytest.mark.parametrize(
    ("description", "unsaid"),
    [
        ("Oak Street Dental LLC, a dental practice in Salem, texts its patients.", True),
        ("We are a local office and use this app to talk with our clients.", True),
        ("Oak Dental in Salem sends important information to patients who opted in.", True),
        ("Oak Dental in Salem answers patients who ask about aligners.", False),
        ("Oak Dental in Salem sends patients appointment reminders.", False),
        ("Oak Dental sends customer care messages to customers.", False),
        ("Oak Dental à Salem écrit à ses patients.", False),
        ("", False),
    ],
)
def test_a_description_must_have_a_word_of_what_is_sent(description: str, *, unsaid: bool) -> None:
    assert hits("description/content-unsaid", description) == unsaid


@pytest.mark.parametrize(
    ("denial", "denied"),
    [
        ("No marketing messages are sent.", True),
        ("Promotional texts will never be sent.", True),
        ("We do not send promotions, offers or news.", True),
        ("Messages are not used for advertising.", True),
        ("We never send promotions without consent.", False),
        ("No marketing is sent unless they agreed to it.", False),
        ("We do not share numbers with third parties for marketing.", False),
        ("Offers are part of it.", False),
        ("We send no more than four marketing texts a month.", False),
        ("Marketing messages are never sent to people who did not choose them.", False),
        ("Consent to marketing is not required.", False),
        ("", False),
    ],
)
def test_a_promise_to_send_no_offers_is_held_against_the_samples(
    denial: str, *, denied: bool
) -> None:
    description = f"Oak Dental reminds patients of visits. {denial}"
    samples = ["Oak Dental: Special offer, whitening at half price. Reply STOP to opt out."]

    found = hits(
        "description/promotion-denied", description, use_case="low_volume", samples=samples
    )

    assert found == denied


@pytest.mark.parametrize(
    ("description", "announced"),
    [
        ("Oak Dental texts patients visit reminders and special offers.", True),
        ("Oak Dental texts patients news and promotions by its dentists.", True),
        ("Oak Dental sends promotional messages twice a month.", True),
        ("Oak Dental sends none of the following: news, special offers, surveys.", False),
        ("Oak Dental prints promotional items and texts when they are ready.", False),
        ("Oak Dental's special offers go out by email only.", False),
        ("Oak Dental texts job offers to hygienists.", False),
    ],
)
def test_offers_that_a_description_announces_do_not_go_with_a_service(
    description: str, *, announced: bool
) -> None:
    found = hits("usecase/promotion-described", description, use_case="customer_care")

    assert found == announced
