"""Honest accounts that use the words of a fault, and faults told without its usual words."""

from datetime import date

import pytest

from a2p_lint import Application, Linter, Settings
from a2p_lint.examples import clean

LINTER = Linter(settings=Settings(fiction=True))
WORDING = (
    '"Text me about my visits from Harbor Lane Dental. Message frequency varies. Message and data'
    ' rates may apply. Reply STOP to opt out or HELP for help." Privacy:'
    " https://harborlanedental.example/privacy Terms: https://harborlanedental.example/terms."
)
BOX = f"Patients opt in at https://harborlanedental.example/book. A box reads: {WORDING}"

# The rule, what the account says, and whether it is at fault.
ACCOUNTS = {
    "the appointment waits for the front desk": (
        "consent/forced",
        "Bookings are confirmed only after our desk has checked the time.",
        False,
    ),
    "the button waits for the terms": (
        "consent/forced",
        "The Book button is disabled until the terms of service box is ticked.",
        False,
    ),
    "the list's own button waits": (
        "consent/forced",
        "The Join button is enabled once the box is ticked.",
        False,
    ),
    "the order waits for payment": (
        "consent/forced",
        "Orders go through only when the card is charged.",
        False,
    ),
    "the order waits for the box": (
        "consent/forced",
        "Orders go through only when that box is ticked.",
        True,
    ),
    "checkout is locked": (
        "consent/forced",
        "Checkout stays locked until the checkbox has a mark.",
        True,
    ),
    "people may change their mind": (
        "consent/box-ticked-beforehand",
        "It starts empty; who ticked it and does not want texts unticks it again.",
        False,
    ),
    "staff at hand": (
        "consent/box-ticked-beforehand",
        "Staff are there when the form opens, and explain the box.",
        False,
    ),
    "a tick is in it": (
        "consent/box-ticked-beforehand",
        "When it loads, the tick is already in the box.",
        True,
    ),
    "an empty box is cleared by nobody": (
        "consent/box-ticked-beforehand",
        "The box is empty; people who do not want texts leave it so.",
        False,
    ),
    "those who object deselect": (
        "consent/box-ticked-beforehand",
        "Guests who prefer not to hear from us deselect it.",
        True,
    ),
    "people hand over their own numbers": (
        "consent/gathered-by-others",
        "Partners and patients give us their numbers at the desk on the form above.",
        False,
    ),
    "friends of the house are asked first": (
        "consent/gathered-by-others",
        "Dealers pass along names of buyers, and we text them only if they agree on the "
        "form above.",
        False,
    ),
    "the exhibitors' lists": (
        "consent/gathered-by-others",
        "Event organizers send us their guest lists, and we text those people the schedule.",
        True,
    ),
    "numbers stay here": (
        "privacy/numbers-shared",
        "Phone numbers stay with us; no third party gets them for marketing.",
        False,
    ),
    "never, with commas": (
        "privacy/numbers-shared",
        "We will never sell, rent, give away, or otherwise disclose your phone number "
        "to third parties or affiliates for their marketing.",
        False,
    ),
    "nothing for others": (
        "privacy/numbers-shared",
        "Mobile opt-in data is not shared with third parties or affiliates for marketing purposes.",
        False,
    ),
    "all other categories": (
        "privacy/numbers-shared",
        "Information may be shared with partners for promotions; all of the above "
        "exclude text messaging opt-in data, which is shared with nobody.",
        False,
    ),
    "the provider that sends": (
        "privacy/numbers-shared",
        "Mobile numbers are passed to our messaging provider, which sends our promotions.",
        False,
    ),
    "a promise with a without": (
        "privacy/numbers-shared",
        "Phone numbers are kept without being shared with partners for promotions.",
        False,
    ),
    "neither nor": (
        "privacy/numbers-shared",
        "Neither telephone numbers nor consent are disclosed to third parties or "
        "affiliates for marketing or promotional purposes.",
        False,
    ),
    "prohibited": (
        "privacy/numbers-shared",
        "Sharing mobile numbers with third parties for marketing is prohibited.",
        False,
    ),
    "from time to time": (
        "privacy/numbers-shared",
        "From time to time we share subscriber phone numbers with selected vendors who "
        "may contact you about special offers.",
        True,
    ),
    "sold": (
        "privacy/numbers-shared",
        "Contact information is sold to other companies for their own advertising.",
        True,
    ),
}


@pytest.mark.parametrize("account", ACCOUNTS.values(), ids=ACCOUNTS)
def test_an_account_is_judged_by_what_it_says(account: tuple[str, str, bool]) -> None:
    """The words of a fault make none, and other words hide none."""
    rule, said, at_fault = account
    table = clean("commercial").application.model_dump(mode="json", exclude_defaults=True)
    table["campaign"]["message_flow"] = f"{BOX} {said}"
    report = LINTER.lint(Application.model_validate(table), today=date(2026, 11, 22))
    assert (rule in {finding.rule for finding in report.findings}) == at_fault
