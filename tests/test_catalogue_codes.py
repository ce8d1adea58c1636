"""Codes are found by what people type, and what foresees or replaces them is computed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from a2p_lint import SettingsError, book
from a2p_lint.book import PackError, toml_table
from a2p_lint.codes import Code, Reason, catalogue, code_of
from a2p_lint.lookup import (
    codes_named,
    is_stale,
    matches,
    nearest_codes,
    parted,
    reason_named,
    search_words,
)
from a2p_lint.plugins import plugged_in_pages, plugged_in_rules
from tests.made import made
from tests.made_codes import CODES, RULE, catalogue_of

MADE = catalogue_of()


def ids(codes: tuple[Code, ...]) -> list[str]:
    return [code.id for code in codes]


@pytest.mark.parametrize(
    ("typed", "provider", "code"),
    [
        ("30924", "", "30924"),
        ("twilio:30924", "twilio", "30924"),
        ("LeadConnector: 30896", "highlevel", "30896"),
        ("Microsoft Teams:BrandEmailIssues", "microsoft-teams", "BrandEmailIssues"),
        ("any:30924", "", "30924"),
    ],
)
def test_a_provider_before_a_colon_narrows_a_code_down(
    typed: str, provider: str, code: str
) -> None:
    assert parted(typed) == (provider, code)


def test_a_provider_that_nobody_knows_is_refused() -> None:
    with pytest.raises(SettingsError, match="no provider is named “twillio”; the nearest is twil"):
        parted("twillio:30924")


@pytest.mark.parametrize(
    ("name", "provider", "found"),
    [
        ("30924", "", ["highlevel:30924", "twilio:30924"]),
        ("30924", "twilio", ["twilio:30924"]),
        ("nonprofit", "", ["twilio:NONPROFIT"]),
        ("TF-Known-Spam", "", ["telnyx:tf-known-spam"]),
        ("3092", "", []),
        ("NON-PROFIT", "", ["twilio:NONPROFIT"]),
        ("tf known spam", "", ["telnyx:tf-known-spam"]),
        ("tf known spam", "twilio", []),
        ("-", "", []),
    ],
)
def test_a_name_finds_the_code_of_every_provider_that_has_it(
    name: str, provider: str, found: list[str]
) -> None:
    assert ids(codes_named(MADE, name, provider)) == found


@pytest.mark.parametrize(
    ("name", "provider", "first"),
    [
        ("30942", "", "twilio:30924"),
        ("error 30897:", "", "twilio:30897"),
        ("30924", "telnyx", "highlevel:30924"),
        ("3089", "", "twilio:30897"),
        ("NON-PROFITS", "", "twilio:NONPROFIT"),
        ("known spam", "telnyx", "telnyx:tf-known-spam"),
    ],
)
def test_an_unknown_code_is_answered_with_the_nearest(name: str, provider: str, first: str) -> None:
    near = ids(nearest_codes(MADE, name, provider))

    assert first in near[:2]
    assert len(near) == len(set(near)) <= 5


def test_of_numbers_that_are_equally_near_the_beginning_decides() -> None:
    numbers = catalogue_of({f"twilio:{code}": CODES["twilio:30924"] for code in ("30492", "30921")})

    assert ids(nearest_codes(numbers, "3092")) == ["twilio:30921", "twilio:30492"]


def test_a_number_with_other_letters_before_it_is_no_slip() -> None:
    known = ("sinch:CR2002", "twilio:30024")
    numbers = catalogue_of(dict.fromkeys(known, CODES["twilio:30924"]))

    assert ids(nearest_codes(numbers, "CR4002", "twilio")) == []
    assert ids(nearest_codes(numbers, "CR4002")) == ["sinch:CR2002"]


@pytest.mark.parametrize("name", ["", "?", "9" * 5000, "quarantine"])
def test_nothing_is_offered_that_is_not_near(name: str) -> None:
    assert nearest_codes(MADE, name) == ()


def test_a_reason_is_found_by_its_id() -> None:
    assert reason_named(MADE, " Name-Differs ") == MADE.reasons["name-differs"]
    assert reason_named(MADE, "name") is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("four avis", [*CODES]),
        ("certificate", ["bandwidth:1103"]),
        ("opt-in", ["twilio:30924"]),
        ("pourriel", ["telnyx:tf-known-spam"]),
        ("FREQUENCE", ["twilio:30924"]),
        ("fréquence absente", ["twilio:30924"]),
        ("309", ["highlevel:30924", "twilio:30924"]),
        ("924", []),
        ("missing charity", []),
        ("name-differs", ["bandwidth:1103", "telnyx:tf-known-spam", "twilio:NONPROFIT"]),
        ("name-differs charity", ["twilio:NONPROFIT"]),
    ],
)
def test_a_search_wants_all_its_words_in_either_language(query: str, found: list[str]) -> None:
    words = search_words(query)

    assert {
        code.id
        for code in MADE.codes.values()
        for meaning in code.meanings
        if matches(MADE, code, meaning, words)
    } == set(found)


@pytest.mark.parametrize(
    ("query", "said", "found"),
    [
        ("P.O. box", "A PO box is no address.", True),
        ("PO box", "A P.O. box is no address.", True),
        ("p.o box", "P.O. boxes are refused.", True),
        ("P.O.", "The policy is missing.", False),
        ("U.S.", "No user is in the US.", True),
        ("U.S.", "Users are asked.", False),
    ],
)
def test_dotted_initials_are_one_whole_word(
    query: str,
    said: str,
    found: bool,  # noqa: FBT001 the expected answer
) -> None:
    made = catalogue_of({"twilio:1": {**CODES["twilio:30924"], "en": {"title": "T", "says": said}}})
    code = made.codes["twilio:1"]

    assert matches(made, code, code.meanings[0], search_words(query)) is found


def test_a_search_of_marks_alone_has_no_words() -> None:
    assert (search_words(" - ? "), search_words("SMS - texto")) == ((), ("SMS", "texto"))


def test_a_code_is_stale_once_its_sources_were_read_too_long_ago() -> None:
    read_in_january = MADE.codes["highlevel:30924"]

    found = [days for days in (0, 310, 311) if is_stale(read_in_january, days, date(2026, 11, 22))]
    assert found == [0, 310]


def test_a_code_that_nobody_dated_is_stale() -> None:
    undated = code_of("quo:x", {**CODES["twilio:30924"], "read_on": None})

    assert is_stale(undated, 100_000, date(1, 1, 1))


def test_a_code_means_one_thing_or_one_at_some_of_its_stages() -> None:
    plain, double = MADE.codes["twilio:30924"], MADE.codes["bandwidth:1103"]

    assert [meaning.stages for meaning in plain.meanings] == [("campaign",)]
    assert [(own.stages, own.title["en"], own.reasons) for own in double.meanings] == [
        (("campaign",), "No valid certificate", ("notices-missing",)),
        (("toll_free",), "The name is not the one on record", ("name-differs",)),
    ]
    assert double.reasons == ("notices-missing", "name-differs")
    assert [len(double.at(stage)) for stage in ("", "toll_free", "brand")] == [2, 1, 0]


def test_a_stage_that_says_no_more_keeps_what_is_said_elsewhere() -> None:
    (_, apart) = MADE.codes["bandwidth:1103"].meanings

    assert apart.says["en"] == "It is one of the four notices."


def test_a_code_that_differs_at_all_its_stages_has_no_other_meaning() -> None:
    table = {**CODES["bandwidth:1103"], "stages": ["toll_free"]}

    (meaning,) = code_of("bandwidth:1103", table).meanings
    assert meaning.title["en"] == "The name is not the one on record"


def test_the_link_is_the_first_source_that_can_be_followed() -> None:
    letter = code_of("quo:x", {**CODES["twilio:30924"], "sources": ["Letter"]})

    assert (MADE.codes["twilio:30924"].url, letter.url) == ("https://provider.example/30924", "")


def test_what_is_foreseen_is_computed_from_the_rules() -> None:
    assert {key: MADE.foresight(code) for key, code in MADE.codes.items()} == {
        "bandwidth:1103": "rule",
        "highlevel:30924": "waiting",
        "telnyx:tf-known-spam": "not",
        "twilio:30897": "waiting",
        "twilio:30924": "rule",
        "twilio:NONPROFIT": "not",
    }
    assert MADE.foreseen_by(MADE.codes["twilio:30924"]) == (RULE.page,)
    assert catalogue_of(pages=()).foresight(MADE.codes["twilio:30924"]) == "not"


@pytest.mark.parametrize(
    ("foreseeable", "needs", "shown"),
    [
        ("fields", [[]], "fields"),
        ("fields", [["page:/brand/website"]], "both"),
        ("fields", [["letter"]], "fields"),
        ("web", [["page:/brand/website"]], "web"),
        ("web", [["page:/brand/website"], []], "both"),
        ("web", [], "web"),
        ("lookup", [["page:/brand/website"], []], "lookup"),
    ],
)
def test_a_code_shows_where_the_rules_that_foresee_it_look(
    foreseeable: str, needs: list[list[str]], shown: str
) -> None:
    pages = [made(needs=each, codes=["twilio:30924"]).page for each in needs]
    table = {**CODES["twilio:30924"], "foreseeable": foreseeable}
    code = code_of("twilio:30924", table)

    assert replace(MADE, pages=tuple(pages)).shown_by(code) == shown


def test_a_rule_foresees_only_the_meaning_that_shares_a_reason_with_it() -> None:
    code = MADE.codes["bandwidth:1103"]

    assert [MADE.foresight(code, meaning) for meaning in code.meanings] == ["rule", "not"]


def test_codes_know_what_replaced_them_and_what_they_replaced() -> None:
    old, new = MADE.codes["twilio:30897"], MADE.codes["twilio:30924"]

    assert (MADE.superseded_by(old), MADE.supersedes(old)) == ((new,), ())
    assert (MADE.superseded_by(new), MADE.supersedes(new)) == ((), (old,))


def test_reasons_know_their_parts_their_codes_and_their_rules() -> None:
    def known(name: str) -> tuple[list[str], list[str], list[str]]:
        reason: Reason = MADE.reasons[name]
        narrower = [one.id for one in MADE.narrower(reason)]
        return narrower, ids(MADE.with_reason(reason)), [page.id for page in MADE.seen_by(reason)]

    rule = ["consent/frequency-undisclosed"]
    codes = ["bandwidth:1103", "highlevel:30924", "twilio:30897", "twilio:30924"]
    assert known("notices-missing") == (["frequency-missing"], codes, rule)
    # The rule names the broader reason alone, with a code that has this one.
    assert known("frequency-missing") == ([], ["twilio:30924"], rule)
    assert known("name-differs")[2] == []


def test_a_rule_of_the_broader_reason_sees_a_part_only_by_a_code_that_has_it() -> None:
    page = made("consent/other", reasons=["notices-missing"], codes=["highlevel:30924"]).page
    whole = catalogue_of(pages=(page,))

    assert whole.seen_by(whole.reasons["frequency-missing"]) == ()


@pytest.mark.parametrize("key", ["stages", "foreseeable", "reasons", "sources", "confidence"])
def test_a_code_that_lacks_something_is_named(key: str) -> None:
    table = {own: value for own, value in CODES["twilio:30924"].items() if own != key}

    with pytest.raises(PackError, match=f"twilio:30924: {key} is missing"):
        code_of("twilio:30924", table)


def test_the_whole_book_makes_a_catalogue() -> None:
    whole = catalogue(plugged_in_pages())

    assert (list(whole.codes), list(whole.reasons)) == (list(book.codes()), list(book.reasons()))
    assert [code.id for code in whole.codes.values() if code.read_on is None] == []


def test_the_pages_are_those_of_the_rules() -> None:
    assert [page.id for page in plugged_in_pages()] == [rule.id for rule in plugged_in_rules()]


def test_a_code_that_is_written_twice_is_refused_with_the_name_of_its_file(
    tmp_path: Path,
) -> None:
    file = tmp_path / "quo.toml"
    file.write_text('[codes."1"]\n[codes."1"]\n')

    with pytest.raises(PackError, match=r"quo\.toml: Cannot declare \('codes', '1'\) twice"):
        toml_table(file)
