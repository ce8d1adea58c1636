"""Evidence is found by what it is about, however that was written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from a2p_lint import Evidence, WebPage
from a2p_lint.evidence import url_key
from a2p_lint.readers import read_evidence


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("HTTPS://Harbor.Example", "https://harbor.example"),
        ("https://harbor.example/", "https://harbor.example"),
        ("https://harbor.example:443/A?b=C#d", "https://harbor.example/A?b=C"),
        ("http://harbor.example:80", "http://harbor.example"),
        ("http://harbor.example:443/", "http://harbor.example:443"),
        ("https://harbor.example/?q=1", "https://harbor.example/?q=1"),
        ("  harbor.example ", "harbor.example"),
        ("http://[bad", "http://[bad"),
    ],
)
def test_a_url_is_filed_under_one_key(url: str, key: str) -> None:
    assert url_key(url) == key


@given(st.text())
def test_any_text_has_a_key_that_is_its_own(text: str) -> None:
    assert url_key(url_key(text)) == url_key(text)


def test_a_url_without_its_scheme_finds_its_record() -> None:
    evidence = Evidence.model_validate({"pages": {"https://Harbor.example/a": {"status": 200}}})

    assert evidence.page("harbor.example/a") == WebPage(status=200)
    assert evidence.page("harbor.example") is None
    assert evidence.page("http://harbor.example/a") is None


def test_a_number_is_found_however_it_was_written() -> None:
    evidence = Evidence.model_validate(
        {"phone_line_types": {"(202) 555-0142": "nonFixedVoip", "+12025550143": {"type": "MOBILE"}}}
    )

    found = [evidence.line_type(number) for number in ("+12025550142", "+12025550143", "+1202")]

    assert [line_type and line_type.type for line_type in found] == [
        "voip_nonfixed",
        "mobile",
        None,
    ]


@pytest.mark.parametrize(
    ("page", "failure"),
    [
        ({"status": 200}, ""),
        ({"status": 399}, ""),
        ({"status": 400}, "status"),
        ({"cause": "dns"}, "dns"),
        ({"status": 500, "cause": "blocked"}, "blocked"),
        ({}, ""),
    ],
)
def test_a_failure_is_evidence_with_a_cause(page: dict[str, object], failure: str) -> None:
    assert WebPage.model_validate(page).failure == failure


def test_the_first_record_wins_and_a_differing_one_is_told() -> None:
    first = Evidence.model_validate({"pages": {"https://a.example": {"status": 200}}})
    second = Evidence.model_validate(
        {"pages": {"https://a.example/": {"status": 404}, "https://b.example": {"status": 200}}}
    )

    joined, differing = first.merged(second)

    assert [page.status for page in joined.pages.values()] == [200, 200]
    assert differing == ("https://a.example",)
    assert first.merged(Evidence()) == (first, ())


def test_evidence_survives_being_written_and_read() -> None:
    evidence = Evidence.model_validate(
        {
            "pages": {"https://a.example": {"status": 200, "html": "<p>", "seen_on": "2026-11-20"}},
            "line_types": {"+12025550142": {"type": "mobile", "from": "Twilio"}},
        }
    )

    again = Evidence.model_validate_json(evidence.model_dump_json(by_alias=True))

    assert again == evidence
    assert again.pages["https://a.example"].seen_on == date(2026, 11, 20)


def test_a_cause_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValidationError):
        WebPage.model_validate({"cause": "bad luck"})


def test_evidence_is_written_in_one_order_line_by_line_and_read_back_the_same() -> None:
    """A lone half of a character could not be written; a file's name would be one too many."""
    pages = {
        "https://b.example": {"status": 200, "html": "<p>é</p>\n", "seen_on": "2026-11-20"},
        "https://a.example": {"cause": "dns", "detail": "no such name"},
        "https://c.example": {"html": "\ud800<p>", "file": "c.html"},
    }
    written = Evidence.model_validate({"pages": pages}).to_json()

    assert written == (
        '{\n "format": "a2p-lint.evidence/1",\n "pages": {\n  "https://a.example": {\n'
        '   "cause": "dns",\n   "detail": "no such name"\n  },\n  "https://b.example": {\n'
        '   "html": "<p>é</p>\\n",\n   "seen_on": "2026-11-20",\n   "status": 200\n  },\n'
        '  "https://c.example": {\n   "html": "\ufffd<p>"\n  }\n }\n}\n'
    )
    again = read_evidence(written.encode())
    assert again.to_json() == written
    assert again == Evidence.model_validate_json(again.model_dump_json(by_alias=True))


@given(
    st.dictionaries(
        st.from_regex(r"https://[a-z]{1,9}\.example/[a-z]{0,9}", fullmatch=True),
        st.fixed_dictionaries(
            {
                "html": st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
                "status": st.none() | st.integers(100, 599),
                "redirects": st.lists(st.text("abc:/", min_size=1, max_size=9), max_size=3),
                "detail": st.text("ab\x1b \u202e", max_size=9),
            }
        ),
        max_size=4,
    )
)
def test_whatever_was_gathered_is_read_back_the_same(pages: dict[str, object]) -> None:
    evidence = Evidence.model_validate({"pages": pages})

    assert read_evidence(evidence.to_json().encode()) == evidence
