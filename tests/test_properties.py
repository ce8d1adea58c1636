"""What holds for the whole book, whatever comes in."""

import json
import random
from collections.abc import Mapping
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from a2p_lint import Linter, Settings, read
from a2p_lint.application import BLOCKS, Application
from a2p_lint.examples import clean, clean_names
from a2p_lint.plugins import plugged_in_rules
from a2p_lint.scoring import readiness

TODAY = date(2026, 11, 22)
FLAWED = Path(__file__).parents[1] / "fixtures" / "demo" / "flawed.yaml"
RULES = plugged_in_rules()
LINTER = Linter(settings=Settings(fiction=True))

# Words that rules look for, so that random texts reach further than their first test.
BAIT = st.sampled_from(
    ["STOP", "Reply ", "opt out", "Ünïcode İ", "ﬃ", "\u2028", "\x00", "“", "»", "🦷", "LLC", "inc.",
     "93-5550142", "97209", "H2L 2H2", "OR", "n/a", "don't ", "Harbor Lane Dental: ", "\ud800"]
)  # fmt: skip
TEXT = st.lists(st.one_of(st.text(max_size=12), BAIT), max_size=6).map("".join)


def block(model: type[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Random values for every field of a block."""
    values: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in model.model_fields.items():
        if name in BLOCKS:
            values[name] = block(BLOCKS[name])
        elif name != "evidence":
            kind = str(field.annotation)
            texts = st.lists(TEXT, max_size=3)
            values[name] = texts if "tuple" in kind else st.booleans() if "bool" in kind else TEXT
    return st.fixed_dictionaries({}, optional=values)


@pytest.mark.slow
@settings(max_examples=150)
@given(table=block(Application))
def test_no_rule_crashes_on_any_text(table: dict[str, Any]) -> None:
    table.setdefault("brand", {})

    report = LINTER.lint(read(table), today=TODAY)

    assert [outcome.facts for outcome in report.outcomes if outcome.status == "crashed"] == []
    json.loads(report.to_json("fr"))


@pytest.mark.slow
@settings(max_examples=20)
@given(seed=st.randoms(use_true_random=False))
def test_the_order_of_rules_and_of_keys_does_not_matter(seed: random.Random) -> None:
    rules = list(RULES)
    seed.shuffle(rules)
    table = shuffled(plain(FLAWED), seed)

    mixed = Linter(rules=rules).lint(read(table), today=TODAY).to_json()

    assert mixed == Linter(rules=RULES).lint(read(plain(FLAWED)), today=TODAY).to_json()


def plain(path: Path) -> dict[str, Any]:
    """A file as plain data, as a service would hold it."""
    application = read(path).application
    table = application.model_dump(mode="json", by_alias=True)
    return {key: value for key, value in table.items() if value is not None}


def shuffled(value: Any, seed: random.Random) -> Any:
    if isinstance(value, Mapping):
        keys = list(value)
        seed.shuffle(keys)
        return {key: shuffled(value[key], seed) for key in keys}
    return value


@pytest.mark.slow
def test_the_same_bytes_come_out_a_hundred_times() -> None:
    data = FLAWED.read_bytes()

    reports = {
        Linter().lint(read(data), today=TODAY).to_json(lang)
        for _ in range(100)
        for lang in ("en", "fr")
    }

    assert len(reports) == 2


def test_one_linter_gives_the_same_as_a_fresh_one_after_other_applications() -> None:
    linter = Linter()
    for name in clean_names():
        linter.lint(clean(name), today=TODAY)

    assert linter.lint(read(FLAWED)).to_json() == Linter().lint(read(FLAWED)).to_json()


@pytest.mark.slow
@pytest.mark.parametrize("rule", [rule.id for rule in RULES])
def test_a_rule_that_does_not_run_changes_nothing_else(rule: str) -> None:
    whole = Linter().lint(read(FLAWED), today=TODAY)
    without = Linter(settings=Settings(ignore=(rule,))).lint(read(FLAWED), today=TODAY)

    assert [finding.at for finding in without.findings] == [
        finding.at for finding in whole.findings if finding.rule != rule
    ]
    assert without.readiness >= whole.readiness
    assert without.readiness == readiness(f for f in whole.findings if f.rule != rule)


@given(
    digits=st.from_regex(r"[1-9][0-9]{8}", fullmatch=True),
    pointer=st.sampled_from(
        [("brand", "legal_name"), ("brand", "ein"), ("brand", "dba"), ("campaign", "description")]
    ),
    samples=st.lists(st.sampled_from(["{} calling", "Hi from {}: STOP by", "{}"]), max_size=2),
)
def test_no_nine_digit_id_of_the_application_comes_out_of_the_book(
    digits: str, pointer: tuple[str, str], samples: list[str]
) -> None:
    table = deepcopy(plain(FLAWED))
    table["brand"]["ein"] = f"{digits[:2]}-{digits[2:]}"
    table[pointer[0]][pointer[1]] = f"{digits[:2]}-{digits[2:]} {digits}"
    table["campaign"]["samples"] = [sample.format(digits) for sample in samples]

    out = LINTER.lint(read(table), today=TODAY).to_json()

    assert digits not in out
    assert f"{digits[:2]}-{digits[2:]}" not in out
