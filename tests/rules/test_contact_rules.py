"""What the examples of the contact rules cannot say: when they stop, and how old a record is."""

import json
from typing import Any

import pytest

from a2p_lint import Linter, Report, read
from a2p_lint.plugins import plugged_in_rules

(MOBILE_NOT_MOBILE,) = (
    rule for rule in plugged_in_rules() if rule.id == "contact/mobile-not-mobile"
)
NUMBER = "+15035550121"
NOT_TOLD = (
    "It takes a carrier look-up: in +1, digits alone never show that a number "
    "is a mobile and not an internet line."
)


def judged(record: Any = None, mobile_phone: str = NUMBER) -> Report:
    application = {
        "brand": {"contact": {"phone": "+15035550120", "mobile_phone": mobile_phone}},
        "evidence": {"line_types": {} if record is None else {NUMBER: record}},
    }
    return Linter(rules=[MOBILE_NOT_MOBILE]).lint(read(application))


def ended(report: Report) -> tuple[str, str, str]:
    (outcome,) = json.loads(report.to_json())["outcomes"]
    return outcome["status"], outcome["why"], outcome["detail"]


@pytest.mark.parametrize("number", [NUMBER, "+18335550121", "911", "+33655501210", "none"])
def test_a_number_that_nobody_looked_up_is_not_judged(number: str) -> None:
    said = f"Nobody has recorded what kind of line this is. {NOT_TOLD}"

    assert ended(judged(mobile_phone=number)) == ("not-run", "not-gathered", said)


@pytest.mark.parametrize(
    "record", ["unknown", "other", "Satellite phone", {"type": "FIXED_LINE_OR_MOBILE"}]
)
def test_a_record_that_does_not_tell_is_not_judged(record: Any) -> None:
    said = f"The record does not say whether this number is a mobile. {NOT_TOLD}"

    assert ended(judged(record)) == ("not-run", "unknown", said)


def test_without_a_mobile_number_there_is_nothing_to_judge() -> None:
    status, why, _ = ended(judged("voip", mobile_phone=""))

    assert (status, why) == ("not-run", "blank")


@pytest.mark.parametrize(
    ("record", "english", "french"),
    [
        ("landline", "unknown", "inconnue"),
        ({"type": "landline", "seen_on": "2026-11-20"}, "2026-11-20", "2026-11-20"),
    ],
)
def test_the_age_of_the_record_is_said(record: Any, english: str, french: str) -> None:
    report = judged(record)

    (finding,) = report.findings
    assert report.message(finding) == (
        f"The mobile number “{NUMBER}” is on record as a landline. Date of the record: {english}."
    )
    assert report.message(finding, "fr") == (
        f"D'après le relevé, le numéro de cellulaire «\u00a0{NUMBER}\u00a0» est une ligne fixe. "
        f"Date du relevé\u00a0: {french}."
    )
