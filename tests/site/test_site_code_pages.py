"""What a code's page says to the person who was turned down with it."""

import pytest

from docs.generate.code_pages import code_page
from docs.generate.speech import Speech
from tests.made_codes import CODES, tables
from tests.site.made_contents import speech
from tests.site.rendered import texts, tree

HOSTILE = "a_b *c* <d> & |e| [f](g)"


def page(code: str, spoken: Speech) -> str:
    return code_page(spoken, spoken.contents.catalogue.codes[code])


def facts(markdown: str) -> dict[str, str]:
    """What the page gives at a glance: MyST's own reading of the list."""
    lines = [line[1:] for line in markdown.splitlines() if line.startswith(":")]
    pairs = (line.split(": ", 1) for line in lines)
    return {tree(name).text().strip(): tree(known).text().strip() for name, known in pairs}


def test_a_code_is_headed_by_provider_code_and_title() -> None:
    assert texts(page("twilio:30924", speech()), "h1") == [
        "Twilio 30924 · The opt-in words lack a notice"
    ]


def test_a_slug_of_ours_is_never_shown() -> None:
    markdown = page("telnyx:tf-known-spam", speech())

    shown = tree(markdown)
    assert texts(markdown, "h1") == ["Telnyx · Known for spam"]
    assert "tf-known-spam" not in shown.text()


def test_titles_may_hold_any_character() -> None:
    codes, reasons = tables()
    codes["twilio:30924"]["en"] = {"title": HOSTILE, "says": HOSTILE}
    reasons["notices-missing"]["en"]["title"] = HOSTILE

    markdown = page("twilio:30924", speech(codes=codes, reasons=reasons))

    assert texts(markdown, "h1") == [f"Twilio 30924 · {HOSTILE}"]
    assert texts(markdown, "h3")[0] == HOSTILE


def test_each_reason_says_what_it_means_and_what_to_do() -> None:
    markdown = page("twilio:30924", speech("fr"))

    assert texts(markdown, "h3") == ["Avis absents", "Fréquence absente"]
    assert texts(markdown, "strong") == ["Que faire", "Que faire"]
    assert "Dites-le près du formulaire." in tree(markdown).text()


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("twilio:30924", "Yes, once it is corrected: the provider says so."),
        (
            "highlevel:30924",
            "Probably, once it is corrected: that is our judgement, not the provider's word.",
        ),
        ("telnyx:tf-known-spam", "Probably not: that is our judgement, not the provider's word."),
        ("twilio:30897", "We do not know: ask the provider."),
    ],
)
def test_a_page_says_whether_it_can_be_sent_again_and_who_says_so(code: str, known: str) -> None:
    assert facts(page(code, speech()))["Can it be submitted again?"] == known


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("twilio:30924", "A rule sees this fault before the application is sent:"),
        ("highlevel:30924", "Not yet: it waits for its rule."),
        ("telnyx:tf-known-spam", "No rule foresees it. Nobody but the carrier knows."),
        ("twilio:NONPROFIT", "No rule foresees it."),
    ],
)
def test_a_page_says_whether_it_can_be_foreseen(code: str, said: str) -> None:
    assert said in texts(page(code, speech()), "p")


def test_why_no_rule_foresees_it_is_said_in_the_language_of_the_page() -> None:
    markdown = page("telnyx:tf-known-spam", speech("fr"))

    assert "Aucune règle ne le prévoit. Seul l'opérateur le sait." in texts(markdown, "p")


def test_a_sentence_that_is_english_only_says_so_on_a_french_page() -> None:
    code = CODES["telnyx:tf-known-spam"]
    french = {key: text for key, text in code["fr"].items() if key != "says"}
    codes = {**CODES, "telnyx:tf-known-spam": {**code, "fr": french}}

    assert texts(page("telnyx:tf-known-spam", speech("fr", codes)), "span.language-en") == [
        code["en"]["says"]
    ]


def test_a_code_that_means_something_else_at_a_stage_says_so_stage_by_stage() -> None:
    markdown = page("bandwidth:1103", speech())

    assert texts(markdown, "h2")[:2] == [
        "campaign: No valid certificate",
        "toll-free: The name is not the one on record",
    ]
    assert texts(markdown, "h3") == ["Notices missing", "The name differs"]


def test_a_code_leads_to_what_replaced_it_and_back() -> None:
    older, newer = page("twilio:30897", speech()), page("twilio:30924", speech())

    assert "/codes/twilio/30924.md" in [link.attributes["href"] for link in tree(older).css("a")]
    assert "/codes/twilio/30897.md" in [link.attributes["href"] for link in tree(newer).css("a")]


def test_sources_are_links_where_they_are_addresses_and_dated() -> None:
    markdown = page("twilio:30924", speech())

    assert texts(markdown, "li")[-2:] == [
        "https://provider.example/30924",
        "Letter to customers, 2026",
    ]
    assert texts(markdown, "p.read-on") == ["read on 2026-11-22"]
