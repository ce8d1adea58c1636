"""How often messages come may be said in many ways, and numbers may count other things."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

RULE = "consent/frequency-undisclosed"


def hits(said: str) -> list[str]:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    wording = f"Text me about my lessons from Quill. {said} Reply STOP to opt out."
    flow = f'Pupils tick a box at https://quill.example/join: "{wording}"'
    application = Application.model_validate({"campaign": {"message_flow": flow}})
    return [finding.at for finding in Linter(rules=[rule]).lint(application).findings]


@pytest.mark.parametrize(
    "said",
    [
        "Expect 3 or 4 texts round each term.",
        "About two a lesson.",
        "At most 2 short messages.",
        "One text per lesson.",
        "A text before each lesson.",
        "A text for every lesson you book.",
        "No more than a handful of texts a month.",
        "2x/month.",
        "Every other week.",
        "You hear from us fortnightly.",
        "Cuatro mensajes en total.",
        "De 2 à 3 textos en tout.",
    ],
)
def test_how_often_is_heard_in_many_words(said: str) -> None:
    assert hits(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Lessons last 45 minutes.",
        "We open at 8 a.m. in suite 2 A.",
        "Lessons cost $9 a pupil.",
        "We have 3 teachers.",
        "Not one a friend gave us.",
        "Messages come from 2 of us.",
    ],
)
def test_other_numbers_are_no_frequency(said: str) -> None:
    assert hits(said) == ["/campaign/message_flow"]
