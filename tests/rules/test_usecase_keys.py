"""A rule that is asleep without its keys must miss no phrase by it."""

import pytest

from a2p_lint.plugins import plugged_in_rules
from a2p_lint.text import words_of

PAGES = {rule.id: rule.page for rule in plugged_in_rules()}


@pytest.mark.parametrize(
    ("rule_id", "phrases", "keys"),
    [
        ("usecase/age-undeclared", "for_adults", "keys"),
        ("usecase/code-outside-two-factor", "codes", "keys"),
        ("usecase/donation-undeclared", "asking", "keys"),
        ("usecase/emergency", "telling", "keys"),
        ("usecase/influencer", "telling", "keys"),
        ("usecase/lending-undeclared", "lending", "keys"),
        ("usecase/personal", "telling", "keys"),
        ("usecase/politics-undeclared", "telling", "keys"),
        ("usecase/politics-undeclared", "names", "names_keys"),
        ("usecase/promotion-described", "announced", "keys"),
        ("usecase/service-as-marketing", "service", "keys"),
        ("usecase/test-only", "telling", "keys"),
    ],
)
def test_each_phrase_holds_a_key(rule_id: str, phrases: str, keys: str) -> None:
    words = PAGES[rule_id].words

    keyless = [
        phrase
        for phrase in words[phrases].phrases
        if words[keys].openings.isdisjoint(words_of(phrase).split())
    ]

    assert keyless == []
