"""A page that shows something else than it should is told from one that says little."""

from typing import Any

import pytest

from a2p_lint.page_states import page_state, shows_content
from a2p_lint.records import WebPage
from a2p_lint.surfaces import Surface

HOME = "https://harborlanedental.example"
STORY = (
    "<h1>Harbor Lane Dental</h1><p>Family dentistry in Portland since 2024: cleanings, fillings "
    "and crowns, for children and grown-ups. We are open from Monday to Friday, eight to five. "
    "Call us at +1 503 555 0120 or write to hello@harborlanedental.example. You find us at 210 "
    "Harbor Lane, Suite 4, with parking in the yard behind the house and a lift to every floor."
    "</p>"
)


def surface(body: str, title: str = "Harbor Lane Dental", **more: Any) -> Surface:
    html = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    record = WebPage.model_validate({"status": 200, "html": html, **more})
    return Surface("/brand/website", HOME, record)


@pytest.mark.parametrize(
    ("body", "title", "state"),
    [
        ("<p>Checking your browser before accessing the site.</p>", "Just a moment...", "bot-wall"),
        ("<p>Verify you are human</p>", "harborlanedental.example", "bot-wall"),
        ('<form>Enter password <input type="password"></form>', "Private", "login"),
        ("<p>This site is private</p>", "", "login"),
        ('<p>Connectez-vous</p><form><input type="password"></form>', "", "login"),
        ("<h1>404</h1><p>Page not found</p>", "Oops", "not-found"),
        ("<p>Sorry.</p>", "Page introuvable", "not-found"),
        ("<p>This domain is for sale. Make an offer on this domain.</p>", "", "parked"),
        ('<a href="https://sedo.com/x">Related links</a>', "harborlane.example", "parked"),
        ("<h1>Welcome to nginx!</h1>", "Welcome to nginx!", "parked"),
        ("<h1>Coming soon</h1><p>We open in May.</p>", "Harbor Lane", "unfinished"),
        ("<h1>Bient\u00f4t disponible</h1>", "Harbor Lane", "unfinished"),
        (f"{STORY}<p>Lorem ipsum dolor sit amet.</p>", "Harbor Lane", "template"),
        ('<div id="root"></div><script src="/app.js"></script>', "Harbor Lane", "needs-scripts"),
        ("", "", "empty"),
        (STORY, "Harbor Lane Dental", ""),
        ("<h1>Harbor Lane Dental</h1><p>Call 503 555 0120</p>", "Harbor Lane Dental", ""),
        (f'{STORY}<a href="/login">Log in</a>', "Harbor Lane Dental", ""),
        (f"{STORY}<p>Coming soon: whitening!</p>", "Harbor Lane Dental", ""),
        (f"{STORY}<p>Houses for sale, 404 Harbor Lane</p>", "Homes for sale", ""),
        ("<p>Not coming soon: open now! Call us.</p>", "Harbor Lane Dental", ""),
        (
            '<h1>Harbor Lane</h1><p>Order pizza, or <a href="/login">log in</a> to see your '
            "orders. Open daily from noon to ten, 12 Mill Road.</p>",
            "Harbor Lane Pizza",
            "",
        ),
    ],
)
def test_a_page_is_in_one_state(body: str, title: str, state: str) -> None:
    assert page_state(surface(body, title)) == state


def test_a_page_that_a_browser_saw_needs_no_more_scripts() -> None:
    shell = '<div id="root"></div><script src="/app.js"></script>'

    assert page_state(surface(shell, rendered=f"<body>{STORY}</body>")) == ""


@pytest.mark.parametrize(
    ("body", "more", "shown"),
    [
        (STORY, {}, True),
        (STORY, {"status": 404}, False),
        (STORY, {"cause": "blocked"}, False),
        ("<p>Just a moment...</p>", {}, False),
        ('<p>Book here</p><iframe src="https://calendar.example/x"></iframe>', {}, False),
        (f'{STORY}<iframe src="https://maps.example/x"></iframe>', {}, True),
        ("<p>欢迎光临我们的牙科诊所，请致电预约。</p>" * 5, {}, False),
    ],
)
def test_content_is_judged_only_where_there_is_some(
    body: str, more: dict[str, Any], *, shown: bool
) -> None:
    assert shows_content(surface(body, **more)) is shown
