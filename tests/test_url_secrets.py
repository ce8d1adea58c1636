"""What a URL carries to prove who asks is shown nowhere, and breaks no match."""

import pytest

from a2p_lint import Evidence, WebPage, lint, read
from a2p_lint.privacy import mask_shapes
from a2p_lint.url_secrets import without_secrets

HIDDEN = [
    ("https://h.example/a?token=abc", "https://h.example/a?token=***"),
    ("h.example?x=1&ACCESS_TOKEN=abc&y=2", "h.example?x=1&ACCESS_TOKEN=***&y=2"),
    ("https://h.example/#access_token=abc&x=1", "https://h.example/#access_token=***&x=1"),
    ("https://h.example/?a=1&amp;sig=xyz", "https://h.example/?a=1&amp;sig=***"),
    ("https://b.example/p.png?X-Amz-Credential=AK%2F1&X-Amz-Signature=0f", "https://b.example/p.png"
     "?X-Amz-Credential=***&X-Amz-Signature=***"),
    ("https://h.example/?apiKey=q", "https://h.example/?apiKey=***"),
    ("https://h.example/?%74oken=q", "https://h.example/?%74oken=***"),
    ("https://h.example/?user_pwd=q", "https://h.example/?user_pwd=***"),
    ("https://h.example/?key=AB12CD34", "https://h.example/?key=***"),
    ("https://h.example/?inviteCode=abcdefghijklmnopqrst", "https://h.example/?inviteCode=***"),
    ("https://nora:blue@h.example/x", "https://***@h.example/x"),
    ("“https://h.example/?sig=a.b.” did", "“https://h.example/?sig=***.” did"),
    ("(https://h.example/?sig=1): a, «\u00a0h.example?jwt=2\u00a0»",
     "(https://h.example/?sig=***): a, «\u00a0h.example?jwt=***\u00a0»"),
    ("See https://h.example/?sig=1 and https://h.example/?jwt=2.", "See "
     "https://h.example/?sig=*** and https://h.example/?jwt=***."),
]  # fmt: skip
SHOWN = [
    "https://h.example/?key=privacy",
    "https://h.example/?code=12",
    "https://h.example/?page=2&lang=en&design=12345678",
    "https://h.example/monkey=12345678?keyboard=12345678",
    "token=abc is no URL",
    "Ask for code=AB12CD34 at the desk?",
    "https://h.example/?token=",
]


@pytest.mark.parametrize(("url", "shown"), HIDDEN)
def test_the_value_of_a_parameter_that_says_secret_is_hidden(url: str, shown: str) -> None:
    assert without_secrets(url) == shown
    assert mask_shapes(url) == shown
    assert without_secrets(shown) == shown


@pytest.mark.parametrize("text", SHOWN)
def test_a_parameter_that_names_a_page_and_a_text_that_is_no_url_stay_as_they_are(
    text: str,
) -> None:
    assert without_secrets(text) == text


def test_evidence_keeps_no_secret_and_is_still_found_by_the_url_of_the_application() -> None:
    url = "https://harborlanedental.example/join?form=3&token=s3cret"
    evidence = Evidence.model_validate({"pages": {url: {"cause": "dns"}}})

    assert list(evidence.pages) == ["https://harborlanedental.example/join?form=3&token=***"]
    assert evidence.page(url) == WebPage(cause="dns")
    assert evidence.page("harborlanedental.example/join?form=3&token=other") == WebPage(cause="dns")
    assert evidence.page("https://harborlanedental.example/join?form=4&token=s3cret") is None


def test_no_report_shows_it() -> None:
    url = "https://gone.example/?token=s3cret"
    imported = read({"brand": {"website": url}, "evidence": {"pages": {url: {"cause": "dns"}}}})

    report = lint(imported)

    assert "website/unreachable" in {finding.rule for finding in report.findings}
    assert "s3cret" not in report.to_json()
