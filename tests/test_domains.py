"""Hosts are compared label by label, and our answers are those of the Public Suffix List."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint import domains
from a2p_lint.data import hosts
from a2p_lint.domains import (
    Address,
    asks_for_login,
    file_ending,
    foreign_letters,
    has_public_suffix,
    host_of,
    is_backstage,
    is_front_door,
    is_ip_address,
    is_mail_address,
    is_private_host,
    is_under,
    needs_a_path,
    platform,
    read_as,
    registrable_domain,
    shown,
    web_address,
)

LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
PLAIN = sorted(hosts.PLAIN_SUFFIXES | hosts.PLAIN_BUT_FOR_SHORT)
OTHERS = ["ca.us", "k12.or.us", "qc.ca", "gc.ca", "co.uk", "com.mx", "io", "co", "рф", "con"]
SUFFIXES = st.sampled_from([*PLAIN, *OTHERS])


@given(st.lists(LABELS, max_size=4), SUFFIXES)
def test_our_own_answers_are_those_of_tldextract(labels: list[str], suffix: str) -> None:
    host = ".".join([*labels, suffix])

    found = domains._public_suffixes().extract_str(host)

    expected = f"{found.domain}.{found.suffix}" if found.domain and found.suffix else ""
    assert registrable_domain(host) == expected
    assert has_public_suffix(host) == bool(found.suffix)


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    host = host_of(text)

    assert host == host.lower()
    assert isinstance(platform(text), str)
    assert isinstance(registrable_domain(host), str)
    assert isinstance(foreign_letters(host), tuple)
    assert isinstance(asks_for_login(text), bool)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://Dental.Example/book?x=1", Address("https", "", "dental.example", "", "book")),
        (" dental.example ", Address("", "", "dental.example", "", "")),
        ("dental.example:8080/a/b#c", Address("", "", "dental.example", "8080", "a/b")),
        ("http://me:x@dental.example.", Address("http", "me:x", "dental.example", "", "")),
        ("dental.example (live)", Address("", "", "dental.example", "", "")),
        ("dental。example?a", Address("", "", "dental.example", "", "")),
        ("http://[2001:db8::1]:80/", Address("http", "", "[2001:db8::1]", "80", "")),
        ("http://[2001:db8::1]", Address("http", "", "[2001:db8::1]", "", "")),
        ("mailto:a@dental.example", Address("mailto")),
        ("", Address()),
    ],
)
def test_an_address_is_taken_apart_as_a_browser_would(text: str, address: Address) -> None:
    assert web_address(text) == address


@pytest.mark.parametrize(
    ("host", "domain"),
    [
        ("www.dental.example", "dental.example"),
        ("dental.com", "dental.com"),
        ("a.b.dental.co.uk", "dental.co.uk"),
        ("clinic.portland.or.us", "portland.or.us"),
        ("dental.qc.ca", "dental.qc.ca"),
        ("shop.dental.ca", "dental.ca"),
        ("歯科.example", "歯科.example"),
        ("dental.con", ""),
        ("com", ""),
        ("localhost", ""),
        ("203.0.113.7", ""),
        ("", ""),
    ],
)
def test_the_registrable_domain_is_what_somebody_registered(host: str, domain: str) -> None:
    assert registrable_domain(host) == domain


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://sport.co/menu", ""),
        ("https://abit.ly/x", ""),
        ("https://rabbit.ly", ""),
        ("https://t.co/x", "company-shortener"),
        ("bit.ly/x", "public-shortener"),
        ("HTTPS://WWW.BIT.LY/x", "public-shortener"),
        ("https://bit.ly.example.org", "placeholder"),
        ("https://s.yelp.com/x", "company-shortener"),
        ("https://m.facebook.com/x", "social"),
        ("https://notfacebook.com", ""),
        ("https://linktr.ee/x", "link-page"),
        ("https://docs.google.com/forms/d/e", "form"),
        ("https://docs.google.com/document/d", "file"),
        ("https://sites.google.com/view/x", ""),
        ("https://x.typeform.com/to/x", "form"),
        ("https://drive.google.com/file", "file"),
        ("https://accounts.google.com/signin", "login"),
        ("https://dental.example", "placeholder"),
        ("https://www.etsy.com/shop/x", "marketplace"),
        ("https://qrco.de/x", "qr-link"),
        ("https://x.app.link", "deep-link"),
        ("", ""),
    ],
)
def test_hosts_are_compared_by_labels_never_by_ending_letters(text: str, kind: str) -> None:
    assert platform(text) == kind


def test_a_host_is_under_a_domain_that_its_labels_end_in() -> None:
    under = [host for host in ("t.co", "a.t.co", "sport.co", "co", "") if is_under(host, {"t.co"})]

    assert under == ["t.co", "a.t.co"]


def test_no_domain_of_the_tables_has_more_labels_than_are_compared() -> None:
    assert [domain for domain in domains._KINDS if domain.count(".") >= domains._MOST_LABELS] == []


def test_a_mail_address_is_no_web_address() -> None:
    texts = [
        "nora@dental.example",
        " mailto:nora@dental.example",
        "https://nora@dental.example",
        "nora@dental",
        "dental.example",
        "write to nora@dental.example",
        "https://maps.example/@45.5,-122.6",
    ]

    assert [text for text in texts if is_mail_address(text)] == texts[:2]


def test_hosts_in_numbers_are_known() -> None:
    texts = ["203.0.113.7", "[2001:db8::1]", "203.0.113", "1.2.3.4.example", "dental.example"]

    assert [text for text in texts if is_ip_address(text)] == texts[:2]


def test_hosts_inside_a_house_are_private() -> None:
    texts = ["localhost", "printer.local", "wiki.corp", "local.example", "localhost.example", ""]

    assert [text for text in texts if is_private_host(text)] == texts[:3]


def test_a_site_that_is_tried_out_shows_it_before_its_name() -> None:
    texts = [
        "dev.dental.example",
        "dev-web.dental.example",
        "www.staging.dental.example",
        "admin.dental.co.uk",
        "dental.example",
        "test.example",
        "dev.example",
        "devon.dental.example",
        "test-prep.dental.example",
        "testing-lab.example",
        "latest.dental.example",
        "localhost",
    ]

    assert [text for text in texts if is_backstage(text)] == texts[:4]


def test_a_login_shows_in_the_path() -> None:
    texts = [
        "https://dental.example/login",
        "dental.example/Sign-In/",
        "https://dental.example/wp-login.php?x",
        "https://dental.example/fr/connexion",
        "https://accounts.google.com/",
        "https://dental.example/login-help",
        "https://dental.example/?next=/login",
        "https://login.example",
        "https://dental.example/authors",
    ]

    assert [text for text in texts if asks_for_login(text)] == texts[:5]


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("https://dental.example/a/Menu.PDF?x", "pdf"),
        ("dental.example/a.jpg", "jpg"),
        ("https://dental.example/index.html", ""),
        ("https://dental.pages", ""),
        ("https://dental.example/pdf", ""),
        ("https://dental.example/v1.0", ""),
    ],
)
def test_a_file_shows_in_its_ending(text: str, ending: str) -> None:
    assert file_ending(text) == ending


def test_only_a_platform_itself_is_its_front_door() -> None:
    texts = [
        "https://www.facebook.com/",
        "instagram.com?hl=en",
        "https://facebook.com/dental.sample",
        "https://dental.example",
    ]

    assert [text for text in texts if needs_a_path(text)] == texts[:2]


def test_a_domain_and_nothing_more_is_a_front_door() -> None:
    texts = [
        "https://www.dental.example/",
        "dental.example?x",
        "https://dental.example/a",
        "https://book.dental.example",
        "https://com",
        "localhost",
        "",
    ]

    assert [text for text in texts if is_front_door(text)] == texts[:2]


@pytest.mark.parametrize(
    ("host", "letters", "read"),
    [
        ("аcme.example", ("а",), "acme.example"),
        ("xn--cme-5cd.example", ("а",), "acme.example"),
        ("раураl.example", ("р", "а", "у"), "paypal.example"),
        ("аррӏе.example", ("а", "р", "ӏ", "е"), "apple.example"),
        ("gοοgle.example", ("ο",), "google.example"),
        ("hɑrbor.example", ("ɑ",), "harbor.example"),
        ("bücher.example", (), "bücher.example"),
        ("québec.example", (), "québec.example"),
        ("東京abc.example", (), "東京abc.example"),
        ("москва.example", (), "moсква.example"),
        ("оса.рф", (), "oca.pф"),
        ("harbor.example", (), "harbor.example"),
        ("xn--.example", (), "xn--.example"),
        ("xn--\N{LATIN SMALL LETTER E WITH ACUTE}.example", (), "xn--é.example"),
    ],
)
def test_letters_that_pose_as_latin_are_found(
    host: str, letters: tuple[str, ...], read: str
) -> None:
    assert foreign_letters(host) == letters
    if letters:
        assert read_as(host) == read
    assert shown("xn--bcher-kva.example") == "bücher.example"
