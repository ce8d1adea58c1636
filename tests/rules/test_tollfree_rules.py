"""What the rules on toll-free forms promise beyond their examples."""

from typing import Any

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULES = {rule.id: rule for rule in plugged_in_rules()}


def hits(rule_id: str, toll_free: dict[str, Any], **brand: Any) -> tuple[str, ...]:
    application = Application.model_validate({"brand": brand, "toll_free": toll_free})
    return tuple(
        finding.at for finding in Linter(rules=[RULES[rule_id]]).lint(application).findings
    )


@pytest.mark.parametrize(
    "volume", ["10", "1,000", "10000", "10,000,000+", "1 000", "1'000", " 500 ", "250.000"]
)
def test_a_number_is_read_however_its_thousands_are_set_apart(volume: str) -> None:
    assert hits("tollfree/volume-unreadable", {"message_volume": volume}) == ()


@pytest.mark.parametrize("volume", ["varies", "10k", "100-500", "< 1000", "1,00", "N/A"])
def test_words_and_ranges_are_no_number(volume: str) -> None:
    assert hits("tollfree/volume-unreadable", {"message_volume": volume}) == (
        "/toll_free/message_volume",
    )


@pytest.mark.parametrize(
    ("summary", "volume", "found"),
    [
        ("to our 40 volunteers", "100,000", True),
        ("to our 40 volunteers", "10,000", False),
        ("to 2,500 registered members", "250,000", False),
        ("to 2,499 registered members", "250,000", True),
        ("to customers at 40 Oak Street", "5,000,000", False),
        ("since 1998 customers come to us", "5,000,000", False),
        ("to 12 drivers and 90,000 customers", "5,000,000", False),
        ("in 10-40 patients a day", "5,000,000", True),
    ],
)
def test_the_people_told_of_are_held_against_the_volume(
    summary: str, volume: str, *, found: bool
) -> None:
    block = {"use_case_summary": f"Oak sends texts {summary}.", "message_volume": volume}

    assert bool(hits("tollfree/volume-implausible", block)) == found


@pytest.mark.parametrize(
    ("given", "kind", "found"),
    [
        ("30-5550155", "", False),
        ("30 5550155", "EIN", False),
        ("30-5550156", "ein", True),
        ("305550", "", False),
        ("555014288", "DUNS", False),
    ],
)
def test_two_numbers_of_one_kind_are_compared_digit_by_digit(
    given: str, kind: str, *, found: bool
) -> None:
    block = {"registration_number": given, "registration_type": kind}

    assert bool(hits("tollfree/registration-number-differs", block, ein="30-5550155")) == found
