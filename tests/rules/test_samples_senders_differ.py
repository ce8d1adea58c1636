"""What samples/senders-differ promises beyond its examples."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import Application, Finding, Linter
from a2p_lint.plugins import plugged_in_rules

RULE = "samples/senders-differ"
OURS = "Quill Piano Lessons: lesson at 5. Reply STOP to opt out."
OAK = "Oak Hollow Dental: see you at 5. Reply STOP to opt out."
ELM = "Elm Street Bakery: bread is ready. Reply STOP to opt out."


def findings(samples: list[str], brand: dict[str, Any] | None = None) -> tuple[Finding, ...]:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    names = {"dba": "Quill Piano Lessons"} if brand is None else brand
    application = Application.model_validate({"brand": names, "campaign": {"samples": samples}})
    return tuple(Linter(rules=[rule]).lint(application).findings)


def test_a_finding_names_the_stranger_the_others_and_where_they_stand() -> None:
    first, second = findings([OURS, OAK, ELM])

    assert (first.at, dict(first.facts), first.related) == (
        "/campaign/samples/1",
        {"name": "Oak Hollow Dental", "others": ("Quill Piano Lessons", "Elm Street Bakery")},
        ("/campaign/samples/0", "/campaign/samples/2"),
    )
    assert (second.at, second.facts["name"]) == ("/campaign/samples/2", "Elm Street Bakery")


def test_samples_of_one_stranger_are_told_from_the_registered_name() -> None:
    (finding,) = findings([OAK])

    assert (finding.facts["others"], finding.related) == (("Quill Piano Lessons",), ())


def test_without_a_registered_name_only_the_samples_are_compared() -> None:
    assert findings([OAK, OAK], brand={}) == ()
    assert [finding.at for finding in findings([OAK, ELM], brand={})] == [
        "/campaign/samples/0",
        "/campaign/samples/1",
    ]


@pytest.mark.parametrize("name", ["株式会社オーク", "东方 Inc"])
def test_a_name_in_another_script_is_not_compared_and_that_is_said(name: str) -> None:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    block = {"brand": {"legal_name": name}, "campaign": {"samples": [OAK]}}

    (outcome,) = Linter(rules=[rule]).lint(Application.model_validate(block)).outcomes

    assert (outcome.status, outcome.why) == ("not-run", "unknown")


def test_the_website_the_person_and_the_reseller_may_sign() -> None:
    brand = {
        "legal_name": "Quill Holdings LLC",
        "website": "https://www.oakhollowdental.example/book",
        "reseller_name": "Elm Street Bakery",
    }

    assert findings([OAK, ELM], brand) == ()


@given(st.lists(st.text(), max_size=4), st.text())
def test_any_samples_and_names_are_compared_without_a_crash(samples: list[str], dba: str) -> None:
    (rule,) = (rule for rule in plugged_in_rules() if rule.id == RULE)
    block = {"brand": {"dba": dba}, "campaign": {"samples": [*samples, OAK, ELM]}}

    report = Linter(rules=[rule]).lint(Application.model_validate(block))

    assert report.outcomes[0].status in ("checked", "not-run")
