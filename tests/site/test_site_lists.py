"""Providers, reasons, the foreseen table and the front page list what there is, computed."""

import json
from typing import Any

from docs.generate.contents import our_contents
from docs.generate.foreseen_page import foreseen_page
from docs.generate.front_page import answers, front_page
from docs.generate.provider_pages import provider_list, provider_page
from docs.generate.reason_pages import reason_list, reason_page
from docs.generate.speech import Speech
from tests.made_codes import code, tables
from tests.site.made_contents import speech
from tests.site.rendered import texts, tree


def rows(markdown: str, number: int = 0) -> list[list[str]]:
    """The words of a table, line by line."""
    table = tree(markdown).css("table")[number]
    return [[cell.text() for cell in row.css("th, td")] for row in table.css("tr")]


def index(spoken: Speech) -> list[list[str]]:
    script = answers(spoken)
    found: list[list[str]] = json.loads(script.removeprefix("var ANSWERS = ").rstrip(";\n"))
    return found


def test_a_providers_codes_stand_by_stage_with_what_the_rules_do_about_them() -> None:
    markdown = provider_page(speech(), "twilio")

    assert texts(markdown, "h2") == ["Brand registration (1)", "Campaign review (2)"]
    assert rows(markdown, 1) == [
        ["Code", "Meaning", "Foreseen"],
        ["30897", "One refusal for many things", "not yet"],
        ["30924", "The opt-in words lack a notice", "yes"],
    ]


def test_a_code_with_two_meanings_stands_at_each_stage_with_its_own() -> None:
    markdown = provider_page(speech("fr"), "bandwidth")

    assert [rows(markdown, number)[1][1] for number in (0, 1)] == [
        "Aucun certificat valide",
        "Le nom n'est pas celui du registre",
    ]


def test_refusals_without_a_code_have_no_column_for_it() -> None:
    markdown = provider_page(speech(), "telnyx")

    assert rows(markdown) == [["Meaning", "Foreseen"], ["Known for spam", "no"]]


def test_refusals_without_a_code_keep_the_order_of_their_provider() -> None:
    codes: dict[str, Any] = {
        f"telnyx:{name}": code(name, name, ours=True) for name in ("a", "b", "c")
    }
    places = {"telnyx:c": 1, "telnyx:a": 2}

    markdown = provider_page(speech(codes=codes, places=places), "telnyx")

    assert [row[0] for row in rows(markdown)[1:]] == ["c", "a", "b"]


def test_codes_are_counted_by_what_the_rules_do_about_them() -> None:
    english, french = (
        texts(provider_page(speech(lang), "twilio"), "p")[1] for lang in ("en", "fr")
    )

    assert english == (
        "3 codes: 1 foreseen, 1 waiting for its rule, 1 not visible in an application."
    )
    assert french == ("3 codes : 1 prévu, 1 en attente de sa règle, 1 invisible dans une demande.")


def test_the_providers_are_listed_with_their_codes_and_those_foreseen() -> None:
    assert rows(provider_list(speech())) == [
        ["Provider", "Codes", "Foreseen"],
        ["Bandwidth", "1", "1"],
        ["HighLevel", "1", "0"],
        ["Telnyx", "1", "0"],
        ["Twilio", "3", "1"],
    ]


def test_the_foreseen_table_names_the_rules_or_says_why_there_is_none() -> None:
    markdown = foreseen_page(speech())

    assert rows(markdown)[-1] == ["Total", "6", "2", "2", "1", "1"]
    assert rows(markdown, 1)[1:] == [
        ["1103 · No valid certificate (campaign)", "yes Made"],
        ["1103 · The name is not the one on record (toll-free)", "not visible"],
    ]
    assert rows(markdown, 3)[1:] == [["Known for spam", "no Nobody but the carrier knows."]]


def test_a_reason_leads_to_its_parts_its_rules_and_its_codes() -> None:
    spoken = speech()

    markdown = reason_page(spoken, spoken.contents.catalogue.reasons["notices-missing"])

    assert texts(markdown, "h3") == ["Bandwidth", "HighLevel", "Twilio"]
    assert texts(markdown, "li") == [
        "Frequency missing",
        "Made · medium sure",
        "1103 · No valid certificate",
        "30924 · Notices are missing",
        "30897 · One refusal for many things",
        "30924 · The opt-in words lack a notice",
    ]


def test_a_narrower_reason_stands_below_its_broader_one() -> None:
    assert texts(reason_list(speech("fr")), "li li") == ["Fréquence absente"]


def test_a_narrower_reason_of_another_area_stands_for_itself() -> None:
    _, reasons = tables()
    reasons["frequency-missing"]["area"] = "terms"

    markdown = reason_list(speech(reasons=reasons))

    assert texts(markdown, "h2") == ["Consent", "Terms"]
    assert texts(markdown, "ul > li") == [
        "Notices missing",
        "The name differs",
        "Frequency missing",
    ]


def test_the_front_page_asks_and_lists_providers_and_reasons_for_those_without_script() -> None:
    markdown = front_page(speech("fr"), ("guides/one",))

    assert texts(markdown, "h1, h2") == [
        "Que vous ont-ils répondu?",
        "Choisissez le fournisseur",
        "Ou choisissez le motif",
    ]
    assert "Twilio 3 codes" in texts(markdown, "li")
    assert "Le nom est différent" in texts(markdown, "li")


def test_the_index_of_answers_holds_every_code_and_every_reason() -> None:
    entries = index(speech("fr"))

    assert entries[0] == [
        "code",
        "codes/twilio/30897.html",
        "Twilio 30897",
        "Un refus pour bien des choses",
        "One refusal for many things Un refus pour bien des choses C'est un des quatre avis. "
        "notices-missing Avis absents",
    ]
    assert [entry[:4] for entry in entries[6:]] == [
        ["reason", "reasons/notices-missing.html", "", "Avis absents"],
        ["reason", "reasons/frequency-missing.html", "", "Fréquence absente"],
        ["reason", "reasons/name-differs.html", "", "Le nom est différent"],
    ]


def test_no_slug_of_ours_is_shown_as_a_code_in_our_book() -> None:
    spoken = Speech(our_contents(), "en")

    shown = {entry[2] for entry in index(spoken) if entry[0] == "code"}

    ours = [one for one in spoken.contents.catalogue.codes.values() if one.ours]
    assert {label for label in shown for one in ours if label.endswith(f" {one.code}")} == set()


def test_every_code_of_our_book_has_a_page_of_its_own_on_every_file_system() -> None:
    contents = our_contents()

    names = [name.lower() for name in contents.page_of.values()]

    assert len(names) == len(set(names)) == len(contents.catalogue.codes)
