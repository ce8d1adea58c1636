"""The box on the front page finds what a support agent types; its script runs here."""

import json
from functools import cache

import pytest
import quickjs  # type: ignore[import-untyped]

from docs.generate.building import DOCS
from docs.generate.contents import our_contents
from docs.generate.front_page import answers
from docs.generate.speech import Speech

MADE = [
    ["code", "codes/twilio/30924.html", "Twilio 30924", "Notices missing", "opt-in consent"],
    ["code", "codes/highlevel/30924.html", "HighLevel 30924", "A notice misses", "opt-in"],
    ["code", "codes/aws/OPT_IN_MISSING.html", "AWS OPT_IN_MISSING", "Nothing seen", "consent"],
    ["code", "codes/aws/OPT_IN_MISMATCH.html", "AWS OPT_IN_MISMATCH", "Other name", "missing"],
    ["code", "codes/dca/2002.html", "DCA 2002", "Credit repair", "credit CR"],
    ["code", "codes/sinch/CR2002.html", "Sinch CR2002", "A P.O. box as address", "address"],
    ["code", "codes/quo/x.html", "Quo", "NE de moins de 30 jours", "ein-too-new"],
    ["reason", "reasons/ein-too-new.html", "", "Numéro trop récent", "EIN too new"],
    ["reason", "reasons/opt-in-unclear.html", "", "Consentement peu clair", "ne pas"],
    ["reason", "reasons/heart.html", "", "Cœur à l'œuvre", ""],
]


def asked(script: str, typed: str) -> list[str]:
    context = quickjs.Context()
    context.eval((DOCS / "static" / "ask.js").read_text("utf-8"))
    context.eval(script)
    context.set("typed", typed)
    pages: list[str] = json.loads(
        context.eval(
            "JSON.stringify(answersTo(typed, prepared(ANSWERS)).map(function (a) {return a.page}))"
        )
    )
    return [page.removesuffix(".html") for page in pages]


def asked_of_made(typed: str) -> list[str]:
    return asked(f"var ANSWERS = {json.dumps(MADE)};", typed)


@cache
def ours(lang: str) -> str:
    return answers(Speech(our_contents(), lang))


def test_a_code_is_found_at_every_provider_in_the_order_of_the_index() -> None:
    assert asked_of_made("30924") == ["codes/twilio/30924", "codes/highlevel/30924"]


def test_a_code_is_found_with_its_provider_alone() -> None:
    assert asked_of_made("highlevel 30924") == ["codes/highlevel/30924"]


def test_a_code_is_found_in_a_whole_sentence() -> None:
    assert asked_of_made("Your campaign was rejected (error 30924): consent")[0] == (
        "codes/twilio/30924"
    )


def test_a_code_that_is_a_name_comes_first_when_it_is_typed_whole() -> None:
    assert asked_of_made("opt_in_missing")[0] == "codes/aws/OPT_IN_MISSING"


@pytest.mark.parametrize("typed", ["CR2002", "CR 2002", "cr-2002", "sinch CR 2002"])
def test_a_code_is_found_with_blanks_and_signs_or_without(typed: str) -> None:
    assert asked_of_made(typed)[0] == "codes/sinch/CR2002"


@pytest.mark.parametrize("typed", ["P.O. box", "po box"])
def test_dotted_initials_are_one_word(typed: str) -> None:
    assert asked_of_made(typed) == ["codes/sinch/CR2002"]


@pytest.mark.parametrize("typed", ["recent numero", "RÉCENT NUMÉRO", "Numéros récent", "num réc"])
def test_case_accents_order_and_plural_do_not_matter(typed: str) -> None:
    assert asked_of_made(typed) == ["reasons/ein-too-new"]


@pytest.mark.parametrize("typed", ["coeur", "cœur", "CŒUR", "oeuvres"])
def test_ligatures_do_not_matter(typed: str) -> None:
    assert asked_of_made(typed) == ["reasons/heart"]


@pytest.mark.parametrize("typed", ["NE", "ne", "EIN", "ein"])
def test_the_canadian_business_number_is_no_negation(typed: str) -> None:
    assert asked_of_made(typed) == ["reasons/ein-too-new", "codes/quo/x"]


def test_a_reason_comes_before_the_codes_that_only_mention_the_words() -> None:
    assert asked_of_made("opt-in")[0] == "reasons/opt-in-unclear"


@pytest.mark.parametrize("typed", ["", "  ", "?!", "zzz"])
def test_nothing_is_found_where_there_is_nothing(typed: str) -> None:
    assert asked_of_made(typed) == []


def test_no_typed_words_break_the_script() -> None:
    assert asked_of_made("(.*|[\\ \" ' </script> constructor __proto__ 💬") == []


@pytest.mark.parametrize(
    ("lang", "typed", "first"),
    [
        ("en", "30924", "codes/twilio/30924"),
        ("fr", "30924", "codes/twilio/30924"),
        ("en", "OPT_IN_WORKFLOW_MISSING", "codes/aws/OPT_IN_WORKFLOW_MISSING"),
        ("fr", "politique de confidentialite", "reasons/privacy-policy-missing-or-unreachable"),
    ],
)
def test_our_own_index_answers_what_people_ask(lang: str, typed: str, first: str) -> None:
    assert asked(ours(lang), typed)[0] == first
