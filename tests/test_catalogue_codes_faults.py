"""The invariants refuse a catalogue that says less, or other, than it should."""

from typing import Any

import pytest

from a2p_lint.catalogue_invariants import catalogue_faults
from tests.made_codes import RULE, tables

NOTICES, CHARITY, SPAM = "twilio:30924", "twilio:NONPROFIT", "telnyx:tf-known-spam"
WAITS = "highlevel:30924"
WHY = {"en": "Nobody knows it.", "fr": "Personne ne le sait."}


def faults_of(changed: dict[str, Any], *, reason: str = "", code: str = "") -> list[str]:
    """What is said of one entry when it is changed; a value of None takes the key out."""
    codes, reasons = tables()
    table = reasons[reason] if reason else codes[code]
    for key, value in changed.items():
        own, _, part = key.partition(".")
        target, name = (table[own], part) if part else (table, key)
        if value is None:
            target.pop(name)
        else:
            target[name] = value
    found = catalogue_faults([RULE], codes, reasons)
    return [fault.removeprefix(f"{reason or code}: ") for fault in found]


def test_a_sound_catalogue_has_no_faults() -> None:
    codes, reasons = tables()

    assert catalogue_faults([RULE], codes, reasons) == ()


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"sources": None}, "a documented fact carries its source"),
        ({"sources": []}, "a documented fact carries its source"),
        ({"sources": [""]}, "a documented fact carries its source"),
        ({"sources": "https://x.example"}, "a documented fact carries its source"),
        ({"read_on": None}, "a documented fact carries the date it was read"),
        ({"read_on": "last year"}, "a documented fact carries the date it was read"),
        ({"reasons": None}, "a code has at least one reason"),
        ({"reasons": []}, "a code has at least one reason"),
        ({"stages": []}, "stages are some of brand, campaign, toll_free, number"),
        ({"stages": ["tollfree"]}, "stages are some of brand, campaign, toll_free, number"),
        ({"foreseeable": "offline"}, "foreseeable is fields, web, lookup or no"),
        ({"foreseeable": None}, "foreseeable is fields, web, lookup or no"),
        ({"basis": "hearsay"}, "basis is documented or judged"),
        ({"basis": None}, "resubmittable says on what basis: documented or judged"),
        ({"resubmittable": None}, "a basis is that of resubmittable, which is not given"),
        ({"resubmittable": "unknown"}, "resubmittable is true or false, or left out"),
        ({"confidence": "sure"}, "confidence is high, medium or low"),
        ({"confidence": None}, "confidence is high, medium or low"),
        ({"ours": False}, "ours is true, or left out"),
        ({"order": "first"}, "order is the place in the provider's own list"),
        ({"note": "x"}, "unknown key note"),
        ({"fr": None}, "fr is a table of texts"),
        ({"fr.title": None}, "fr lacks a title"),
        ({"fr.title": ""}, "fr lacks a title"),
        ({"en.title": None}, "en lacks a title"),
        ({"en.says": None}, "en lacks says, what it says beyond its reason"),
        ({"fr.says": None}, "fr lacks says, what it says beyond its reason"),
        ({"fr.remedy": "Dites-le."}, "fr: unknown text remedy"),
        (
            {"fr.says": "C'est un avis. It is one of the four."},
            "fr.says is in another language: It is one of the four.",
        ),
        (
            {"fr.title": "The words lack a notice"},
            "fr.title is in another language: The words lack a notice",
        ),
        (
            {"en.says": "Les gens ne sont pas avertis."},
            "en.says is in another language: Les gens ne sont pas avertis.",
        ),
        ({"reasons": ["notices-missing", "no-such"]}, "no reason is named no-such"),
        ({"superseded_by": ["twilio:1"]}, "superseded_by names twilio:1, which is no code"),
        ({"superseded_by": "twilio:30897"}, "superseded_by is a list of codes"),
        (
            {"superseded_by": ["twilio:30924"]},
            "superseded_by names twilio:30924, which leads back to it",
        ),
        (
            {"superseded_by": ["twilio:30897"]},
            "superseded_by names twilio:30897, which leads back to it",
        ),
        ({"waiting": True}, "a rule foresees it, so it neither waits nor is unforeseen"),
        ({"unforeseen": WHY}, "a rule foresees it, so it neither waits nor is unforeseen"),
        ({"foreseeable": "no"}, "a rule foresees it, so it can be foreseen"),
    ],
)
def test_a_fault_of_a_code_is_told_in_one_sentence(changed: dict[str, Any], fault: str) -> None:
    assert fault in faults_of(changed, code=NOTICES)


@pytest.mark.parametrize(
    ("code", "changed", "fault"),
    [
        (WAITS, {"waiting": None}, "no rule names it; say waiting, or unforeseen and why"),
        (WAITS, {"waiting": False}, "waiting is true, or left out"),
        (WAITS, {"unforeseen": WHY}, "no rule names it; say waiting, or unforeseen and why"),
        (SPAM, {"unforeseen": "Why."}, "unforeseen says why, in en and in fr"),
        (SPAM, {"unforeseen.fr": None}, "unforeseen says why, in en and in fr"),
        (SPAM, {"unforeseen.en": " "}, "unforeseen says why, in en and in fr"),
        (SPAM, {"unforeseen.es": "No."}, "unforeseen says why, in en and in fr"),
        (
            SPAM,
            {"unforeseen.fr": "Nobody but the carrier knows."},
            "fr.unforeseen is in another language: Nobody but the carrier knows.",
        ),
        (SPAM, {"unforeseen": None}, "no rule names it; say waiting, or unforeseen and why"),
        (CHARITY, {"waiting": True}, "what cannot be foreseen waits for no rule"),
        (CHARITY, {"fr.says": None}, "fr lacks says, what it says beyond its reason"),
        (SPAM, {"en.says": None}, "en lacks says, what it says beyond its reason"),
    ],
)
def test_a_code_without_a_rule_says_what_it_waits_for(
    code: str, changed: dict[str, Any], fault: str
) -> None:
    assert faults_of(changed, code=code) == [fault]


def test_a_code_that_no_rule_foresees_may_speak_english_alone() -> None:
    assert faults_of({"fr.says": None}, code=WAITS) == []


def test_a_code_that_a_rule_foresees_speaks_both_languages() -> None:
    fault = "fr lacks says, what it says beyond its reason"

    assert faults_of({"fr.says": None}, code="bandwidth:1103") == [fault]


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"brand": {}}, "stage.brand is none of its stages"),
        ({"toll_free": "other"}, "stage holds a table per stage"),
        ({"toll_free": {"fr": "x"}}, "stage holds a table per stage"),
        ({"toll_free": {"says": "x"}}, "stage.toll_free: unknown key says"),
        ({"toll_free": {"reasons": ["no-such"]}}, "stage.toll_free: no reason is named no-such"),
        ({"toll_free": {"reasons": []}}, "stage.toll_free: reasons are left out, or at least one"),
        ({"toll_free": {"en": {"title": "The name"}}}, "stage.toll_free: fr lacks a title"),
        (
            {"toll_free": {"fr": {"title": "It is the name"}}},
            "stage.toll_free: fr.title is in another language: It is the name",
        ),
    ],
)
def test_a_stage_apart_is_held_to_the_same(changed: dict[str, Any], fault: str) -> None:
    found = faults_of(
        {f"stage.{stage}": own for stage, own in changed.items()}, code="bandwidth:1103"
    )

    assert fault in found


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"area": None}, "a reason has an area"),
        ({"hint": False}, "hint is true, or left out"),
        ({"remedy": "Do."}, "unknown key remedy"),
        ({"en": None}, "en is a table of texts"),
        ({"en": {"title": 1}}, "en is a table of texts"),
        ({"fr.remedy": None}, "fr lacks remedy"),
        ({"en.reviewers": ""}, "en lacks reviewers"),
        ({"en.why": "Because."}, "en: unknown text why"),
        (
            {"fr.meaning": "Nobody is told how often."},
            "fr.meaning is in another language: Nobody is told how often.",
        ),
        ({"broader": "no-such"}, "broader names no-such, which is no reason"),
        (
            {"broader": "frequency-missing"},
            "broader names frequency-missing, which has a broader one itself",
        ),
        (
            {"broader": "name-differs"},
            "broader names name-differs, which has a broader one itself",
        ),
    ],
)
def test_a_fault_of_a_reason_is_told_in_one_sentence(changed: dict[str, Any], fault: str) -> None:
    assert fault in faults_of(changed, reason="name-differs")


def test_a_reason_that_no_code_has_is_a_hint_or_none() -> None:
    codes, reasons = tables()
    reasons["lone"] = {**reasons["name-differs"]}

    assert catalogue_faults([RULE], codes, reasons) == (
        "lone: no code has it; say hint, or take it out",
    )
    reasons["lone"]["hint"] = True
    assert catalogue_faults([RULE], codes, reasons) == ()


def test_a_reason_may_belong_to_a_stage_alone() -> None:
    codes, reasons = tables()
    reasons["lone"] = {**reasons["name-differs"]}
    codes["bandwidth:1103"]["stage"]["toll_free"]["reasons"] = ["lone"]

    assert catalogue_faults([RULE], codes, reasons) == ()


def test_what_is_no_table_is_told_before_all_else() -> None:
    codes, reasons = tables()

    assert catalogue_faults([RULE], {**codes, "x:1": "y"}, {**reasons, "z": 1}) == (  # type: ignore[dict-item]
        "x:1: it is no table",
        "z: it is no table",
    )


def test_two_codes_of_a_provider_differ_in_more_than_case() -> None:
    codes, reasons = tables()
    codes["twilio:NonProfit"] = codes["twilio:NONPROFIT"]

    assert catalogue_faults([RULE], codes, reasons) == (
        "twilio:NonProfit: only its case tells it from twilio:NONPROFIT",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Réponse à HELP à modifier",
        "Seuls STOP, STOPALL, UNSUBSCRIBE, CANCEL, END et QUIT comptent",
        "Il faut « the same number » ou “your data rates may apply”",
        "Options",
    ],
)
def test_a_keyword_or_a_quotation_is_no_sentence_in_another_language(text: str) -> None:
    assert faults_of({"fr.says": text}, code=NOTICES) == []
