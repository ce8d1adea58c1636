"""A web address is called wrong only where no browser would open it."""

import pytest
import validators
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.urls import URL_FAULTS, url_fault

LABELS = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
PATHS = st.from_regex(r"(/[a-z0-9._~-]{1,8}){0,3}/?(\?[a-z]=[a-z0-9%]{0,4})?", fullmatch=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://dental.example",
        " HTTPS://WWW.Dental.Example/ ",
        "dental.example",
        "https://dental.example:8443/a?b={c}#d",
        "https://dental.example./",
        "https://dental.example/a,b",
        "https://dental.example/?next=https://other.example",
        "https://dental.example/https://other.example",
        "https://http.example",
        "https://https.example//",
        "httpbin.example",
        "歯科.example",
        "https://xn--bcher-kva.example/prix/été",
        "https://हिन्दी.example",
        "https://under_score.dental.example",
        "https://203.0.113.7/",
        "http://[2001:db8::1]/",
        "http://localhost:8000",
        "https://printer.local",
        "nora@dental.example",
        "https://dental.co.uk",
        "https://gov.uk",
        "https://k12.or.us",
        "https://dental.example/~nora/(home)",
        "https://dental.example/o'hara?q={a}",
    ],
)
def test_what_a_browser_opens_has_no_fault(text: str) -> None:
    assert url_fault(text) == ""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("https://a.example, https://b.example", "several"),
        ("dental.example;clinic.example", "several"),
        ("dental.example / clinic.example", "several"),
        ("dental.example (live)", "words"),
        ("www.dental.example/about us", "words"),
        ("our site is dental.example", "words"),
        ("https://dental .example", "no-address"),
        ("Harbor Lane Dental", "no-address"),
        ("https://{{website}}.example", "brackets"),
        ("<https://dental.example>", "brackets"),
        ("https://dental.example/{{page}}", "brackets"),
        ("'https://dental.example'", "brackets"),
        ("https://dental\u200b.example", "invisible"),
        ("https://dental.example\u200e", "invisible"),
        ("https://https://dental.example", "scheme-twice"),
        ("http://www.http://dental.example", "scheme-twice"),
        ("https://http//dental.example", "scheme-twice"),
        ("htp://dental.example", "scheme"),
        ("ttps://dental.example", "scheme"),
        ("https//dental.example", "scheme"),
        ("https:/dental.example", "scheme"),
        ("https:\\\\dental.example", "scheme"),
        ("https;//dental.example", "scheme"),
        ("https.//dental.example", "scheme"),
        ("https: //dental.example", "scheme"),
        ("https:dental.example", "scheme"),
        ("https:///dental.example", "scheme"),
        ("httpwww.dental.example", "scheme"),
        ("ftp://dental.example", "other-scheme"),
        ("tel:+15035550120", "other-scheme"),
        ("https://nora:secret@dental.example", "login-inside"),
        ("https://dental.example:80800", "port"),
        ("https://dental.example:", ""),
        ("https://dental.example:http", "port"),
        ("https://", "no-host"),
        ("/about", "no-host"),
        ("harborlanedental", "no-ending"),
        ("https://www", "no-ending"),
        ("https://dental..example", "dots"),
        ("https://.dental.example", "dots"),
        ("https://www,dental.example", "characters"),
        ("https://www.harbor&lane.example", "characters"),
        ("https://-dental.example", "characters"),
        (f"https://{'a' * 64}.example", "characters"),
        ("https://dental.con", "ending"),
        ("dental.comm", "ending"),
    ],
)
def test_what_no_browser_opens_says_why(text: str, fault: str) -> None:
    assert url_fault(text) == fault


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    assert url_fault(text) in ("", *URL_FAULTS)


@given(st.lists(LABELS, min_size=1, max_size=3), st.sampled_from(["com", "org", "ca"]), PATHS)
def test_what_validators_takes_for_a_url_has_no_fault(
    labels: list[str], ending: str, path: str
) -> None:
    url = f"https://{'.'.join(labels)}.{ending}{path}"

    if validators.url(url) is True and len(labels[-1]) > 3:
        assert url_fault(url) == ""
