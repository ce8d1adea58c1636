"""Promises not to share that deny it otherwise than by "not" before the verb, and what is none."""

import pytest

from a2p_lint.sharing import (
    DENIED,
    MOBILE,
    TEXTING,
    accounts,
    left_open,
    marketed,
    sold,
)
from a2p_lint.text import Passage

PROMISES = (
    # "No" on what is given, or on what others get.
    "Harbor Lane gives no phone number or text consent to any third party for marketing.",
    "The clinic shares no mobile numbers with partners for their marketing.",
    "We pass on none of your mobile numbers to companies that advertise.",
    "We give our partners no phone numbers for marketing.",
    "Third parties get neither your mobile number nor your text consent from us for marketing.",
    "Partners receive no mobile numbers and no SMS consent from us for their offers.",
    # Others do it, and we do not.
    "Some companies share phone numbers with partners for marketing. We don't.",
    "Many businesses share mobile numbers with advertisers, but we do not.",
    "Most shops give phone numbers to partners for marketing. Not us.",
    "While other firms share your mobile number with third parties, Harbor Lane does not.",
    "Unlike other companies that share your number with advertisers, Harbor Lane does not.",
    "Contrairement à d'autres entreprises qui partagent votre numéro, nous ne le faisons pas.",
    "A diferencia de otras empresas que comparten su número con terceros, nosotros no.",
    # Rules and wishes.
    "It is against our rules to share mobile numbers with third parties for marketing.",
    "Our policy forbids us to share mobile numbers with third parties for marketing.",
    "Staff are forbidden to share phone numbers with third parties for marketing.",
    "We consider it wrong to share phone numbers with third parties for marketing.",
    "We'd sooner close the shop than share your phone number with marketers.",
    "We would rather lose a sale than give your mobile number to third parties for marketing.",
    # Asked and answered.
    "Do we share your mobile number or SMS consent with third parties for marketing? No.",
    "Will you share my phone number with partners? Never.",
    # A stop in a name ends nothing.
    "No partner of Delgado Bros. Plumbing is sent the phone numbers that we share with nobody.",
    "Never does Dr. Alvarez share phone numbers with third parties for marketing.",
    "Neither Marsh Ltd. nor its staff share mobile numbers with third parties for marketing.",
)

NO_SALES = (
    "Unlike other companies that sell your number to advertisers, Harbor Lane does not.",
    "We do not sell numbers, unlike others that sell your number to advertisers.",
    "We'd sooner close the shop than sell your phone number.",
    "Some shops sell, rent or lease phone numbers. We never do.",
    "It is against our policy to sell phone numbers to anybody.",
    "We sell none of your data.",
)

SHARING = (
    "We share no less than your phone number with partners for marketing.",
    "Some companies share phone numbers with partners for marketing. We do, too.",
    "Some companies in our network share phone numbers with partners for marketing. We don't.",
    "Some companies share phone numbers with partners for marketing.",
    "Some companies sell numbers, but we do not; we share your number with partners for marketing.",
    "Unlike other companies, we share your phone number with partners for marketing.",
    "Unlike companies that sell your number, we share it with partners for marketing.",
    "It is not against our rules to share mobile numbers with third parties for marketing.",
    "Nothing forbids us to share mobile numbers with third parties for marketing.",
    "We are forbidden to text minors, so we share adults' numbers with partners for marketing.",
    "Do we share your number with third parties? No, except with partners for their marketing.\n"
    "We share your number with partners for marketing.",
    "Spam is against our rules, and we share mobile numbers with third parties for marketing.",
    "Rather than sell your number, we share it with partners for marketing.",
    "We would rather share your phone number with partners for marketing than charge a fee.",
    "Do we share data? Yes, we share your phone number with partners for marketing.",
    "We sell nothing at Acme Inc. We share your phone number with partners for marketing.",
)


@pytest.mark.parametrize("text", PROMISES)
def test_a_promise_is_read_however_it_denies(text: str) -> None:
    policy = Passage(text)

    assert [ask(policy) for ask in (marketed, sold, left_open)] == [None, None, None]
    assert any(
        account.stance == DENIED and account.data in (MOBILE, TEXTING)
        for account in accounts(policy)
    )


@pytest.mark.parametrize("text", NO_SALES)
def test_a_sale_by_others_or_by_nobody_is_none(text: str) -> None:
    assert sold(Passage(text)) is None


@pytest.mark.parametrize("text", SHARING)
def test_what_only_sounds_like_a_promise_is_sharing(text: str) -> None:
    assert marketed(Passage(text)) is not None


def test_numbers_that_are_sold_stay_sold_behind_another_doing() -> None:
    text = (
        "Harbor Lane records names and numbers. Numbers that patients give for texts are sold to "
        "insurance companies, which call and text them with offers."
    )

    assert sold(Passage(text)) is not None
