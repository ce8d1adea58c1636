"""The pages of codes and reasons, kept whole; and the same of every entry of the book, in short."""

import pytest

from a2p_lint.codes import catalogue
from a2p_lint.plugins import plugged_in_pages
from a2p_lint.privacy import mask_shapes
from a2p_lint.render.code_list import codes_text
from a2p_lint.render.code_page import code_pages_text
from a2p_lint.render.layout import Style, columns
from a2p_lint.render.reason_page import reason_text
from tests.made_codes import CODES, catalogue_of, code, reason
from tests.render.kept_outputs import kept

MADE = catalogue_of()


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_list_of_codes_reads_as_kept(lang: str) -> None:
    found = [(one, own) for one in MADE.codes.values() for own in one.meanings]
    wide = codes_text(MADE, found, lang, Style(100))
    narrow = codes_text(MADE, found[-2:], lang, Style(40), dated=True)
    text = f"{wide}\n{narrow}"

    assert text == kept(f"codes.{lang}.txt", text)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize(
    "name",
    [
        "bandwidth:1103", "highlevel:30924", "telnyx:tf-known-spam", "twilio:30897",
        "twilio:30924", "twilio:NONPROFIT",
    ],
)  # fmt: skip
def test_a_codes_page_reads_as_kept(name: str, lang: str) -> None:
    text = code_pages_text(MADE, [MADE.codes[name]], lang, Style(80))

    assert text == kept(f"code.{name.partition(':')[2]}-{name.partition(':')[0]}.{lang}.txt", text)


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("name", ["frequency-missing", "name-differs", "notices-missing"])
def test_a_reasons_page_reads_as_kept(name: str, lang: str) -> None:
    text = reason_text(MADE, MADE.reasons[name], lang, Style(80))

    assert text == kept(f"reason.{name}.{lang}.txt", text)


def test_a_reason_shows_a_dozen_codes_taken_from_each_provider_in_turn() -> None:
    many = {
        f"{provider}:{number}": code(f"Title {number}", f"Titre {number}")
        for provider, numbers in (("aws", range(20)), ("quo", range(3)), ("twilio", range(20)))
        for number in numbers
    }
    whole = catalogue_of(many)
    text = reason_text(whole, whole.reasons["notices-missing"], "en", Style(80))

    assert text.partition("Codes that say it\n")[2].splitlines() == [
        "  AWS: 20 codes",
        *(f"    {number}: Title {number}" for number in range(5)),
        "  Quo: 3 codes",
        *(f"    {number}: Title {number}" for number in range(3)),
        "  Twilio: 20 codes",
        *(f"    {number}: Title {number}" for number in range(4)),
        "  All of them: a2p-lint codes --search notices-missing",
    ]


def test_a_hint_says_that_no_code_stands_for_it() -> None:
    whole = catalogue_of({}, {"kind-words": reason("Kind words", "Mots doux", hint=True)}, ())
    text = reason_text(whole, whole.reasons["kind-words"], "en", Style(80))

    assert text.endswith("\nA hint: no code of a provider stands for it.\n")


def test_what_is_said_in_english_alone_is_said_to_be_english() -> None:
    entry = {**CODES["highlevel:30924"], "fr": {"title": "Il manque des avis"}}
    whole = catalogue_of({"highlevel:30924": entry})
    text = code_pages_text(whole, tuple(whole.codes.values()), "fr", Style(80))

    assert "  (en anglais seulement) It is one of the four notices.\n" in text


def test_no_link_of_the_book_is_taken_for_a_tax_id() -> None:
    """What is printed passes the mask for tax ids, which would break a link."""
    whole = catalogue(plugged_in_pages())
    sources = [source for one in whole.codes.values() for source in one.sources]

    assert [source for source in sources if mask_shapes(source) != source] == []


@pytest.mark.slow
@pytest.mark.parametrize("width", [40, 80])
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_only_a_link_or_a_long_code_is_wider_than_the_terminal(lang: str, width: int) -> None:
    """Every page of the book is made here, so that none of them can fail in front of a reader."""
    whole = catalogue(plugged_in_pages())
    style = Style(width)
    found = [(one, own) for one in whole.codes.values() for own in one.meanings]
    texts = [codes_text(whole, found, lang, style, dated=True)]
    texts += [code_pages_text(whole, [one], lang, style) for one in whole.codes.values()]
    texts += [reason_text(whole, one, lang, style) for one in whole.reasons.values()]

    wide = [line for text in texts for line in text.splitlines() if columns(line) > width]
    # Both stay whole, to be followed or copied.
    assert [line for line in wide if "://" not in line and max(map(len, line.split())) < 23] == []
