"""What the record of a policy or of terms does not tell is said, and not held against it."""

from datetime import date

import pytest

from a2p_lint import Evidence, Linter, Settings
from a2p_lint.examples import clean

TODAY = date(2026, 11, 22)
SITE = "https://harborlanedental.example"
LINTER = Linter(settings=Settings(fiction=True))


def why(rule: str, path: str, **record: object) -> str:
    """Give why a rule did not run where a web page of the clean application is this; or ``""``."""
    evidence = Evidence.model_validate({"pages": {f"{SITE}{path}": record}})
    report = LINTER.lint(clean("commercial"), evidence, today=TODAY)
    return next(outcome.why for outcome in report.outcomes if outcome.rule == rule)


@pytest.mark.parametrize(
    "record",
    [
        {"status": 403, "html": "<title>Just a moment...</title><p>Verify you are human.</p>"},
        {"status": 429},
        {"status": 405},
        {"status": 999},
    ],
)
def test_what_robots_alone_may_get_is_no_closed_policy(record: dict[str, object]) -> None:
    assert why("privacy/unreachable", "/privacy", **record) == "unknown"


@pytest.mark.parametrize("cause", ["not-html", "too-large", "blocked"])
def test_a_policy_that_opened_is_not_unreachable(cause: str) -> None:
    assert why("privacy/unreachable", "/privacy", cause=cause) == "unreadable"


@pytest.mark.parametrize(
    "html",
    [
        "<title>Just a moment...</title><p>Checking your browser before you go on to our site.</p>",
        '<div id="root"></div><script src="/app.js"></script>',
        "<h1>Datenschutz</h1><p>Wir verwenden Ihre Telefonnummer nur, um Sie per SMS an Ihre "
        "Termine zu erinnern, und geben sie niemals weiter.</p>",
    ],
)
def test_what_a_robot_cannot_read_is_not_called_something_else(html: str) -> None:
    assert why("privacy/not-a-policy", "/privacy", status=200, html=html) == "unknown"


@pytest.mark.parametrize(
    "rule",
    [
        "privacy/mobile-data-shared",
        "privacy/sharing-promise-missing",
        "privacy/texts-unmentioned",
        "privacy/brand-unnamed",
        "privacy/template-unfilled",
    ],
)
def test_what_is_no_policy_is_not_judged_as_one(rule: str) -> None:
    html = "<h1>Harbor Lane Dental</h1><p>Family dentistry in Portland since 2024.</p>"
    assert why(rule, "/privacy", status=200, html=html) == "unknown"


def test_a_front_page_without_links_tells_nothing_of_them() -> None:
    assert why("privacy/unlinked-on-site", "", status=200, html="<h1>Hello</h1>") == "unknown"


def test_a_policy_after_its_scripts_is_what_people_read() -> None:
    rendered = (
        "<h1>Privacy Policy</h1><p>Harbor Lane Dental: we collect your number to text you, and "
        "do not share mobile numbers with third parties for marketing.</p>"
    )
    html = '<div id="root"></div><script src="/app.js"></script>'
    assert why("privacy/not-a-policy", "/privacy", status=200, html=html, rendered=rendered) == ""


PLAIN = (
    "<p>At Harbor Lane Dental we take your name and phone so we can book your visit and send you "
    "the bill. Mobile numbers and text consent are not sold, rented or passed on to anyone.</p>"
)
SOLD = (
    "<p>Harbor Lane Dental records names and numbers. Numbers that patients give for texts are "
    "sold to insurance companies, which call and text them with offers.</p>"
)


def hit(path: str, html: str) -> set[str]:
    """Give the rules on privacy policies that fire where a web page is this."""
    evidence = Evidence.model_validate({"pages": {f"{SITE}{path}": {"status": 200, "html": html}}})
    report = LINTER.lint(clean("commercial"), evidence, today=TODAY)
    return {each.rule for each in report.findings if each.rule.startswith("privacy/")}


@pytest.mark.parametrize(
    "heading", ["<title>Privacy Policy</title>", "<h1>Our privacy policy</h1>"]
)
def test_a_page_that_calls_itself_a_policy_and_tells_of_data_is_one(heading: str) -> None:
    assert "privacy/not-a-policy" not in hit("/privacy", heading + PLAIN)
    assert "privacy/mobile-data-sold" in hit("/privacy", heading + SOLD)


@pytest.mark.parametrize(
    "html",
    [
        PLAIN.replace("Mobile numbers and text consent are not sold", "They are not sold"),
        f'<ul><li><a href="/privacy">Privacy Policy</a></li></ul>{SOLD}',
        "<title>Privacy Policy</title><h1>Privacy Policy</h1><p>Coming soon. Call our number.</p>",
        "<title>Privacy Policy</title><p>Enter your name and number to sign in.</p>",
    ],
)
def test_a_name_or_a_link_alone_makes_no_policy(html: str) -> None:
    assert "privacy/not-a-policy" in hit("/privacy", html)


def test_a_sentence_that_leaves_texting_data_out_of_the_rest_names_it() -> None:
    policy = (
        "<h1>Privacy Policy</h1><p>We collect your name and number. Harbor Lane Dental texts you "
        "about visits. We may share your information with our laboratory. {}this information will "
        "not be shared with any third parties.</p>"
    )
    spared = "The above excludes text messaging originator opt-in data and consent; "

    assert "privacy/promise-too-general" not in hit("/privacy", policy.format(spared))
    assert "privacy/promise-too-general" in hit("/privacy", policy.format("Rest assured, "))
