"""How a site can be written to, what a file is, and where something was seen."""

import pytest

from a2p_lint.evidence import WebPage
from a2p_lint.findings import Seen
from a2p_lint.policies import is_a_file, seen_at
from a2p_lint.sites import can_be_written_to
from a2p_lint.surfaces import Surface

URL = "https://harborlanedental.example"


def surface(html: str, rendered: str = "") -> Surface:
    return Surface("/brand/website", URL, WebPage(status=200, html=html, rendered=rendered))


@pytest.mark.parametrize(
    ("html", "rendered", "can"),
    [
        ('<a href="TEL:+15035550130">Call</a>', "", True),
        ("<a href='mailto:care@harbor.example'>Write</a>", "", True),
        ("<form><textarea name=m></textarea></form>", "", True),
        ("<form><input type=tel name=p></form>", "", True),
        ("<form><input type=email name=e></form>", "", False),
        ("<form><input name=q></form><form><textarea></textarea></form>", "", True),
        ("<p>Welcome</p>", "", False),
        ("<p>Welcome</p>", "<a href='sms:+15035550130'>Text</a>", True),
    ],
)
def test_a_site_can_be_written_to_by_link_or_form(html: str, rendered: str, *, can: bool) -> None:
    assert can_be_written_to(surface(html, rendered)) is can


@pytest.mark.parametrize(
    ("url", "page", "file"),
    [
        ("https://harbor.example/policy.pdf", None, True),
        ("https://drive.google.com/file/d/1/view", None, True),
        ("https://harbor.example/policy", None, False),
        ("https://harbor.example/policy", WebPage(cause="not-html"), True),
        ("https://harbor.example/policy.pdf", WebPage(status=200, html="<p>x</p>"), False),
        ("https://harbor.example/policy.pdf", WebPage(cause="dns"), True),
    ],
)
def test_what_was_seen_says_more_of_a_file_than_its_name(
    url: str, page: WebPage | None, *, file: bool
) -> None:
    assert is_a_file(url, page) is file


def test_what_is_absent_is_seen_by_its_title_and_all_else_by_its_sentence() -> None:
    page = surface("<title>Privacy</title><p>One. We share your number. Three.</p>")
    start = page.document.text.raw.index("share")

    assert seen_at(page) == Seen("Privacy", URL)
    assert seen_at(page, start) == Seen("We share your number.", URL)
