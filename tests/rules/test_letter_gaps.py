"""A rule that could not judge a letter says what is missing from it, in both languages."""

from typing import Any

import pytest

from a2p_lint import Application, Label, Linter
from a2p_lint.plugins import plugged_in_rules

LINTER = Linter(rules=[rule for rule in plugged_in_rules() if "letter" in rule.page.needs])


@pytest.mark.parametrize(
    "letter",
    [
        {"kind": "cp575"},
        {"kind": "cp575", "legal_name": "HARBOR LANE DENTAL LLC"},
        {"kind": "cp575", "legal_name": "HARBOR LANE DENTAL LLC", "read_by": "ocr"},
        {"kind": "cp575", "legal_name": "HARBOR LANE DENTAL LLC", "street": "210 HARBOR LN"},
    ],
)
def test_what_is_missing_from_a_letter_is_named(letter: dict[str, Any]) -> None:
    brand = {"legal_name": "Harbor Lane", "ein": "93-5550142", "address": {"street": "1 Elm St"}}
    application = Application.model_validate(
        {"brand": brand, "evidence": {"letters": {"k": letter}}}
    )

    report = LINTER.lint(application)

    unsure = [outcome for outcome in report.outcomes if outcome.why == "unknown"]
    for outcome in unsure:
        assert outcome.page is not None
        given = [fact for fact in outcome.facts.values() if isinstance(fact, Label)]
        assert given
        assert [fact for fact in given if fact not in outcome.page.labels] == []
    for lang in ("en", "fr"):
        details = [one["detail"] for one in report.to_dict(lang)["outcomes"]]
        assert [detail for detail in details if "{" in detail or "None" in detail] == []
