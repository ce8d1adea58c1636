"""Small questions at their edges: a quick answer is that of the slow way, a list may be empty."""

import pytest

from a2p_lint.application import Brand
from a2p_lint.disclosures import gives_page, told_numbers
from a2p_lint.emails import bears_name
from a2p_lint.likeness import likeness
from a2p_lint.messages.brands import opens_with_name
from a2p_lint.messages.contacts import emails
from a2p_lint.messages.links import links, may_hold_links
from a2p_lint.messages.phone_numbers import holds_phone_number, phone_numbers
from a2p_lint.messages.plain_opt_out import opts_out_plainly
from a2p_lint.opt_ins import is_policy
from a2p_lint.phones import number_fault
from a2p_lint.phrases import Words
from a2p_lint.policy_links import is_closed, is_shared_home, is_short_link
from a2p_lint.segments import segments
from a2p_lint.slots import opens_a_slot, without_slots_and_links
from a2p_lint.tax_ids import bn_flaw, holds_business_number, type_is_elsewhere
from a2p_lint.text import Passage, words_of
from a2p_lint.urls import url_fault


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("See harborlane.example/sms.", True),
        ("See https://www.harborlane.example/sms/ now", True),
        ("See harborlane.example/sms-alerts", False),
        ("See harborlane.example", False),
    ],
)
def test_a_page_is_given_with_or_without_its_beginning(text: str, *, given: bool) -> None:
    assert gives_page(text, "https://www.harborlane.example/sms/") is given
    assert gives_page(text, "HTTP://harborlane.example/sms") is given


@pytest.mark.parametrize(
    ("url", "shared"),
    [
        ("https://harbor.carrd.co", True),
        ("https://forms.gle/abc", True),
        ("https://harborlane.example/privacy", False),
    ],
)
def test_a_host_of_many_is_told_from_one_s_own(url: str, *, shared: bool) -> None:
    assert is_shared_home(url) is shared


@pytest.mark.parametrize(
    ("url", "closed"),
    [
        ("https://drive.google.com/file/d/1/view", False),
        ("https://harborlane.example/login", True),
        ("https://harborlane.example/privacy", False),
    ],
)
def test_a_page_behind_a_login_is_closed(url: str, *, closed: bool) -> None:
    assert is_closed(url) is closed


@pytest.mark.parametrize(
    ("url", "short"),
    [("https://bit.ly/abc", True), ("https://bit.ly", False), ("https://harbor.example/a", False)],
)
def test_a_shortener_s_own_front_door_is_no_short_link(url: str, *, short: bool) -> None:
    assert is_short_link(url) is short


@pytest.mark.parametrize("sign", "[{<%")
def test_each_sign_with_which_a_slot_opens_is_seen(sign: str) -> None:
    assert opens_a_slot(f"Hi {sign} there")
    assert not opens_a_slot("Hi ]}> there")


def test_a_text_without_slots_and_links_keeps_its_other_words() -> None:
    text = "Hi  [First name],\nsee https://a.example or x@a.example at {time} <now>"

    assert without_slots_and_links(text) == "Hi , see or at"


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("Hi. Reply STOP to opt out.", True),
        ("Hi! Text STOP to unsubscribe", True),
        ("Hi. Reply STOP to opt out. Thank you", True),
        ("Hi STOP to it. Reply STOP to opt out.", False),
        ("Hi. Reply STOP to opt outside", False),
        ("Hi. Reply STOP to end.", False),
        ("Do not reply STOP to opt out.", False),
        ("Reply STOP to opt out. Reply", False),
        ("Hi there", False),
        ("", False),
    ],
)
def test_the_plainest_way_out_is_known_at_once(text: str, *, plainly: bool) -> None:
    assert opts_out_plainly(text) is plainly


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Call 503-555-0130 or (503) 555 0131.", ["503-555-0130", "(503) 555 0131"]),
        ("Call 5550130 now", ["5550130"]),
        ("Order 503-555-0130 is ready", []),
        ("Reach us at [phone number]", ["[phone number]"]),
        ("Room 12 at 3", []),
        ("", []),
    ],
)
def test_telephone_numbers_and_slots_for_them_are_found(text: str, numbers: list[str]) -> None:
    assert list(phone_numbers(text)) == numbers
    assert holds_phone_number(text) is bool(numbers)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Write to help@harbor.example, or a@b.example.", ["help@harbor.example", "a@b.example"]),
        ("Meet us @ 5", []),
        ("No sign at all", []),
    ],
)
def test_e_mail_addresses_are_found(text: str, found: list[str]) -> None:
    assert emails(text) == tuple(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://a.example/x.", ["https://a.example/x"]),
        ("See www.harbor.example now", ["www.harbor.example"]),
        ("See (harbor.com)", ["harbor.com"]),
        ("harbor.com", ["harbor.com"]),
        ("www.harbor", ["www.harbor"]),
        ("Oak.App", ["Oak.App"]),
        ("We are closed.App users wait", []),
        ("Tap [link] today", ["[link]"]),
        ("Nothing here", []),
    ],
)
def test_what_may_hold_a_link_holds_the_links_there_are(text: str, found: list[str]) -> None:
    assert list(links(text)) == found
    assert may_hold_links(text) is bool(found)


def test_a_list_without_phrases_has_no_longest_and_no_openings() -> None:
    assert (Words(()).longest, Words(()).openings) == (0, frozenset())


@pytest.mark.parametrize(
    ("phrases", "openings"),
    [
        (("short term", "loan"), {"short", "loan"}),
        (("short term*", "loan"), {"short", "loan"}),
        (("short", "loan*"), set()),
    ],
)
def test_a_phrase_of_any_ending_opens_with_any_word(
    phrases: tuple[str, ...], openings: set[str]
) -> None:
    assert Words(phrases).openings == openings


@pytest.mark.parametrize(
    ("name", "other", "alike"),
    [
        ("Wilkenss Plumbing", "Wilkensz Plumbing", "same"),
        ("Wilkens Plumbing", "Wilkenz Plumbing", "unclear"),
    ],
)
def test_one_slip_is_forgiven_from_eight_letters_on(name: str, other: str, alike: str) -> None:
    assert likeness(name, other) == alike


@pytest.mark.parametrize(
    ("domain", "borne"),
    [
        ("hldental.example", True),
        ("hdental.example", True),
        ("hlanedental.example", True),
        ("harbor.example", True),
        ("pellmore.example", False),
    ],
)
def test_initials_may_stand_for_a_name_s_first_words(domain: str, *, borne: bool) -> None:
    assert bears_name(domain, ("Harbor Lane Dental",)) is borne


@pytest.mark.parametrize(
    ("text", "opens"),
    [("Harbor Lane: see you", True), ("Harbor Lanes: see you", False), ("See you, Ed", False)],
)
def test_a_message_opens_with_a_name_as_a_whole(text: str, *, opens: bool) -> None:
    assert opens_with_name(text, ("Harbor Lane",)) is opens


def test_a_sign_beyond_the_first_plane_counts_twice_from_its_first_on() -> None:
    assert [segments(chr(0x10000) * number) for number in (35, 36)] == [1, 2]
    assert [segments(chr(0xFFFD) * number) for number in (70, 71)] == [1, 2]


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("ftp://harbor.example", "other-scheme"),
        ("tel:+15035550130", "other-scheme"),
        ("harbor:8080", "no-ending"),
        ("abc:def", "port"),
        ("harbor.example:80/x", ""),
    ],
)
def test_a_word_and_a_colon_are_a_scheme_only_where_they_can_be_one(url: str, fault: str) -> None:
    assert url_fault(url) == fault


@pytest.mark.parametrize(
    ("number", "country", "business"),
    [
        ("93-5550142", "", True),
        ("GB 123 4567 89", "GB", True),
        ("GB 12", "GB", False),
        ("123456782RC0001", "CA", True),
        ("123456782RC0000", "CA", False),
        ("", "", False),
    ],
)
def test_a_number_of_any_country_may_be_a_business_s(
    number: str, country: str, *, business: bool
) -> None:
    assert holds_business_number(Brand(ein=number, tax_id_country=country)) is business


def test_a_program_account_of_noughts_is_a_flaw_of_a_business_number() -> None:
    flaws = [bn_flaw(f"123456782{account}") for account in ("", "RC0001", "RC0000")]

    assert flaws == ["", "", "account"]


@pytest.mark.parametrize(
    ("kind", "country", "elsewhere"),
    [
        ("vat", "US", True),
        ("vat", "Canada", True),
        ("vat", "GB", False),
        ("ein", "US", False),
        ("ein", "CA", True),
        ("abn", "AU", False),
        ("abn", "US", True),
        ("pigeon", "US", False),
        ("abn", "", False),
    ],
)
def test_a_type_of_number_belongs_to_the_countries_that_issue_it(
    kind: str, country: str, *, elsewhere: bool
) -> None:
    assert type_is_elsewhere(kind, country) is elsewhere


@pytest.mark.parametrize(
    ("number", "fault"),
    [("+15039115555", "exchange"), ("+15035555555", ""), ("+19115555555", "area-code")],
)
def test_no_number_begins_with_a_service_code(number: str, fault: str) -> None:
    assert number_fault(number) == fault


def test_the_host_of_a_link_is_the_first_one_that_stands_in_it() -> None:
    assert is_policy("https://privacy.harbor.example/?from=https://x.example/a")
    assert not is_policy("https://harbor.example/?from=https://x.example/a")


def test_half_a_character_is_no_letter() -> None:
    assert words_of("é\ud800x").split() == ["e", "x"]


@pytest.mark.parametrize(
    ("url", "fault"), [("awww//", "no-ending"), ("httpwww/", "no-ending"), ("aa//", "no-ending")]
)
def test_slashes_alone_make_no_scheme(url: str, fault: str) -> None:
    assert url_fault(url) == fault


def test_a_number_of_messages_without_its_time_promises_nothing() -> None:
    lists = {
        "numbered": Words(["messages"]),
        "counted_fillers": Words(["text"]),
        "links_of_time": Words(["per", "a"]),
        "days": Words(["day"]),
        "weeks": Words(["week"]),
        "months": Words(["month"]),
        "years": Words(["year"]),
    }

    assert told_numbers(Passage("Up to 5 messages."), lists) == {}
    assert told_numbers(Passage("4 text messages per week, or 6 messages a week"), lists) == {
        "week": frozenset({4, 6})
    }
    assert told_numbers(Passage("We never send 9 messages a day"), lists) == {}
