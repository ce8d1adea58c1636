"""Time grows in line with the length of a text, whoever wrote it to keep a linter busy."""

from collections.abc import Callable

import pytest

from a2p_lint import Application, Evidence
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.text import MOST_PLACES, Passage, Words
from benchmarks.growth import SIZES, growth, in_fields, in_pages, needs_pages, seeds

Maker = Callable[[str, int], tuple[Application, Evidence]]
# Rules on letters, registers and the like read no text that somebody else wrote at length.
RULES = tuple(
    rule for rule in plugged_in_rules() if all(need.startswith("page:") for need in rule.page.needs)
)
SEEDS = seeds(RULES)
# A busy machine makes one time in thousands look bad; a slow rule stays slow.
TRIES = 3


@pytest.mark.slow
@pytest.mark.parametrize("text", SEEDS)
@pytest.mark.parametrize("make", [in_fields, in_pages])
def test_no_rule_takes_longer_than_a_text_is_long(text: str, make: Maker) -> None:
    suspects = RULES if make is in_fields else tuple(filter(needs_pages, RULES))

    for _ in range(TRIES):
        found = growth(suspects, text, SEEDS[text], make, SIZES[-2:])
        slow = {each.rule: each.seconds for each in found if each.too_fast}
        suspects = tuple(rule for rule in suspects if rule.id in slow)

    assert slow == {}


def test_a_phrase_is_found_often_enough_and_not_for_ever() -> None:
    passage = Passage("stop " * (2 * MOST_PLACES))

    assert len(list(passage.places(Words(["stop"])))) == MOST_PLACES
