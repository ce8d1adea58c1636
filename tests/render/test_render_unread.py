"""A verdict on a form is not taken for one on web pages that nobody could read."""

from typing import Any

import pytest

from a2p_lint import Linter, Report, Settings, read
from a2p_lint.render.layout import Style
from a2p_lint.render.text import report_text
from a2p_lint.render.unread import ending, unread_pages

SITE = "https://harborlanedental.example"
SHELL = "<html lang='en'><title>App</title><div id=root></div><script src=/app.js></script></html>"
WALL = "<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>"
SHOWN = (
    f"<html lang='en'><h1>Harbor Lane Dental</h1><p>{'We care for your teeth. ' * 30}</p></html>"
)
LINTER = Linter(settings=Settings(select=("website/only-a-file",)))


def judged(**pages: dict[str, Any]) -> Report:
    """A report on two fields, and on the pages on record at ``site`` and ``policy``."""
    addresses = {"site": SITE, "policy": f"{SITE}/privacy"}
    return LINTER.lint(
        read(
            {
                "brand": {"website": SITE},
                "campaign": {"privacy_policy_url": f"{SITE}/privacy"},
                "evidence": {"pages": {addresses[name]: page for name, page in pages.items()}},
            }
        )
    )


@pytest.mark.parametrize(
    ("page", "unread"),
    [
        ({"html": SHELL}, ("/brand/website",)),
        ({"html": WALL}, ("/brand/website",)),
        ({"html": "<body></body>"}, ("/brand/website",)),
        ({"html": "<iframe src='https://elsewhere.example'></iframe>"}, ("/brand/website",)),
        ({"cause": "blocked"}, ("/brand/website",)),
        ({"html": SHELL, "rendered": SHOWN}, ()),
        ({"html": SHOWN}, ()),
    ],
)
def test_what_cannot_be_read_is_unread(page: dict[str, Any], unread: tuple[str, ...]) -> None:
    assert unread_pages(judged(site=page)) == unread


def test_without_evidence_nothing_is_unread() -> None:
    assert unread_pages(judged()) == ()


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "en",
            "Ready as far as the form goes, but not judged in full: these web pages are on record "
            "and could not be read or judged: brand › website and campaign › privacy policy. A "
            "reviewer will open them.",
        ),
        (
            "fr",
            "Prête pour ce qui est du formulaire, mais jugée en partie seulement\u00a0: ces pages "
            "Web sont au dossier, et n'ont pu être ni lues ni jugées\u00a0: marque › site Web et "
            "campagne › politique de confidentialité. Un examinateur les ouvrira.",
        ),
    ],
)
def test_nobody_is_ready_by_pages_that_could_not_be_read(lang: str, words: str) -> None:
    report = judged(site={"html": WALL}, policy={"html": WALL})

    assert (report.verdict, ending(report)) == ("ready", "in-part")
    assert report_text(report, lang, Style(400)).splitlines()[-1] == words


def test_what_is_ready_and_was_read_is_ready() -> None:
    report = judged(site={"html": SHOWN})

    assert (report.verdict, ending(report)) == ("ready", "ready")
