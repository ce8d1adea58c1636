"""Honest businesses whose names, trades and words could be taken for a fault of their use case."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

JUDGES = Linter(rules=[rule for rule in plugged_in_rules() if rule.id.startswith("usecase/")])
HONEST = tomllib.loads(Path(__file__).with_name("honest_businesses.toml").read_text("utf-8"))
ENTITY_TYPES = {"CHARITY": "non_profit", "SOLE_PROPRIETOR": "sole_proprietor"}
HINTS = {"usecase/marketing-unsaid", "usecase/category-unsaid"}


@pytest.mark.parametrize("business", HONEST["business"], ids=lambda business: business["name"])
def test_an_honest_business_hears_nothing_about_its_use_case(business: dict[str, Any]) -> None:
    government = business["name"].startswith("City of")
    entity_type = ENTITY_TYPES.get(business["use_case"], "private_profit")
    block = {
        "brand": {
            "legal_name": business["name"],
            "entity_type": "government" if government else entity_type,
        },
        "campaign": {
            **{name: business[name] for name in ("use_case", "description", "samples")},
            "age_gated": False,
            "direct_lending": False,
            "affiliate_marketing": False,
        },
    }

    report = JUDGES.lint(Application.model_validate(block))

    assert {finding.rule for finding in report.findings} <= HINTS
