"""What is opened for an application: what reviewers open and rules need, few, each once."""

import time
from argparse import Namespace
from collections.abc import Iterable
from datetime import date

import pytest

from a2p_lint import Application, Evidence, WebPage
from a2p_lint.probes import NotChecked, Progress
from a2p_lint.probes.pages import PAGES
from a2p_lint.readers import read, read_evidence
from tests.probes.made_site import APPLICATION, HOME

TODAY = date(2026, 11, 22)
ALL = frozenset(
    {
        "page:/brand/website",
        "page:/programme/opt_in_url",
        "page:/programme/privacy_policy_url",
        "page:/programme/terms_url",
    }
)


class Told:
    """A fetcher that is told what stands at each URL."""

    def __init__(self, pages: dict[str, str | WebPage]) -> None:
        self.pages = pages
        self.opened: list[str] = []

    def own_fault(self, cause: str) -> NotChecked | None:
        return None

    def fetch(self, url: str) -> WebPage:
        self.opened.append(url)
        page = self.pages.get(url, WebPage(status=404))
        return page if isinstance(page, WebPage) else WebPage(status=200, html=page)


def options(needs: Iterable[str] = ALL, **given: object) -> Namespace:
    """The options that the command completes."""
    plain = {
        "lang": "en",
        "given": Evidence(),
        "today": TODAY,
        "max_age": None,
        "browser": False,
        "chromium": "",
    }
    return Namespace(**{**plain, "needs": frozenset(needs), **given})


def application(**campaign: str) -> Application:
    return read({"brand": {"website": HOME}, "campaign": campaign}).application


def gathered(
    told: Told,
    monkeypatch: pytest.MonkeyPatch,
    judged: Application,
    *,
    asked: Namespace | None = None,
    known: Evidence | None = None,
    progress: Progress = lambda what, came: None,
) -> Evidence:
    monkeypatch.setattr("a2p_lint.probes.pages.fetcher", lambda: told)
    return PAGES.gather(judged, known or Evidence(), asked or options(), progress)


def test_the_plan_names_each_page_with_its_field_and_opens_none() -> None:
    judged = read(APPLICATION).application

    assert list(PAGES.plan(judged, Evidence(), options())) == [
        f"{HOME} (/brand/website)",
        f"{HOME}/book (/campaign/opt_in_url)",
        f"{HOME}/privacy (/campaign/privacy_policy_url)",
        f"{HOME}/terms (/campaign/terms_url)",
        "then what these link to on the brand's own domain (policy, terms, opt-in, contact), "
        "12 web pages in all",
        "where one fails, https://example.com/, and the names example.com and a2p-lint.invalid, "
        "to tell whether the fault is this machine's own network",
    ]


@pytest.mark.parametrize(
    ("needs", "urls"),
    [
        ((), []),
        (("mail:/brand/contact/email",), []),
        (("page:/brand/website",), [HOME]),
        (("page:/programme/terms_url",), [f"{HOME}/terms"]),
        (("page:/campaign/opt_in_url",), [f"{HOME}/book"]),
    ],
)
def test_only_what_rules_need_is_planned(needs: tuple[str, ...], urls: list[str]) -> None:
    judged = read(APPLICATION).application
    lines = list(PAGES.plan(judged, Evidence(), options(needs)))

    assert [line.partition(" (/")[0] for line in lines if " (/" in line] == urls


def test_an_application_without_any_address_has_no_plan() -> None:
    judged = read({"brand": {"legal_name": "Harbor Lane"}, "campaign": {}}).application

    assert list(PAGES.plan(judged, Evidence(), options())) == []


def test_without_addresses_of_their_own_policy_and_terms_are_found_as_a_reviewer_finds_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    links = """<a href=/>Home</a><a href=/privacy#top>Privacy</a><a href=/legal/terms>Terms</a>
        <a href=https://elsewhere.example/privacy>Privacy of our host</a><a href=/menu>Menu</a>
        <a href=mailto:privacy@harborlanedental.example>Privacy</a><a href=/about>Contact us</a>
        <a href=/terms.png>Terms</a><a href=/terms.pdf>Terms</a>"""
    told = Told({HOME: links, f"{HOME}/privacy": "<title>Privacy</title>"})
    judged = application(message_flow="People sign up at harborlanedental.example/join.")

    evidence = gathered(told, monkeypatch, judged)

    assert told.opened == [
        HOME,
        "https://harborlanedental.example/join",
        f"{HOME}/privacy",
        f"{HOME}/legal/terms",
        f"{HOME}/terms.pdf",
        f"{HOME}/about",
    ]
    assert evidence.pages[f"{HOME}/privacy"] == WebPage(
        status=200, title="Privacy", names=("Privacy",), html="<title>Privacy</title>",
        seen_on=TODAY,
    )  # fmt: skip


def test_a_site_on_a_shared_host_has_only_its_own_host(monkeypatch: pytest.MonkeyPatch) -> None:
    home = "https://harbor.wixsite.com/dental"
    told = Told({home: "<a href=https://other.wixsite.com/privacy>Privacy</a>"})

    gathered(told, monkeypatch, read({"brand": {"website": home}, "campaign": {}}).application)

    assert told.opened == [home]


def test_pictures_of_the_opt_in_are_not_opened_as_web_pages_but_web_pages_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    urls = [f"{HOME}/form.png", f"{HOME}/join", "https://drive.google.com/file/d/1/view"]
    told = Told({})
    judged = read({"brand": {}, "toll_free": {"opt_in_image_urls": urls}}).application

    gathered(told, monkeypatch, judged)

    assert told.opened == [f"{HOME}/join"]


def test_twelve_web_pages_are_opened_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    flow = " ".join(f"https://site{n}.example/join" for n in range(60))
    links = "".join(
        f"<a href=/privacy{n}>Privacy</a><a href=/terms{n}>T&C terms</a>" for n in range(60)
    )
    told = Told({HOME: links, "https://site0.example/join": links})

    gathered(told, monkeypatch, application(message_flow=flow))

    assert len(told.opened) <= 12
    assert len(set(told.opened)) == len(told.opened)


def test_a_record_that_is_young_enough_serves_and_a_failure_is_tried_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = Told({HOME: "new"})
    judged = read(APPLICATION).application
    known = Evidence(
        pages={
            HOME: WebPage(status=200, html="old", seen_on=date(2026, 11, 10)),
            f"{HOME}/book": WebPage(status=200, html="young", seen_on=date(2026, 11, 20)),
            f"{HOME}/privacy": WebPage(cause="dns", seen_on=date(2026, 11, 22)),
            f"{HOME}/terms": WebPage(status=200, html="of unknown age"),
        }
    )

    gathered(told, monkeypatch, judged, asked=options(max_age=7), known=known)

    assert told.opened == [HOME, f"{HOME}/privacy", f"{HOME}/terms"]


def test_a_record_of_a_day_to_come_does_not_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told({HOME: "new"})
    later = WebPage(status=200, html="old", seen_on=date(2026, 11, 23))

    gathered(
        told, monkeypatch, application(), asked=options(max_age=7),
        known=Evidence(pages={HOME: later}),
    )  # fmt: skip

    assert told.opened == [HOME]


def test_an_address_without_scheme_is_tried_with_and_then_without_encryption(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = "http://harborlanedental.example"
    judged = read({"brand": {"website": "harborlanedental.example"}}).application
    told = Told({HOME: WebPage(cause="connection"), plain: "plain"})

    evidence = gathered(told, monkeypatch, judged)

    assert (told.opened, list(evidence.pages)) == ([HOME, plain], [plain])
    told = Told({HOME: WebPage(cause="tls"), plain: "plain"})
    assert list(gathered(told, monkeypatch, judged).pages) == [HOME]


def test_progress_says_what_came_of_each(monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told({HOME: "home", f"{HOME}/book": WebPage(cause="timeout")})
    said: list[tuple[str, str]] = []

    gathered(
        told, monkeypatch, read(APPLICATION).application,
        progress=lambda what, came: said.append((what, came)),
    )  # fmt: skip

    assert said == [
        (HOME, "200"),
        (f"{HOME}/book", "timeout"),
        (f"{HOME}/privacy", "404"),
        (f"{HOME}/terms", "404"),
    ]


def test_what_is_gathered_can_always_be_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twelve pages of two megabytes of quotes would make a file that nobody may read."""
    flow = " ".join(f"https://site{n}.example/join" for n in range(9))
    pages: dict[str, str | WebPage] = {
        f"https://site{n}.example/join": '"' * 1_900_000 for n in range(9)
    }

    evidence = gathered(Told(pages), monkeypatch, application(message_flow=flow))

    causes = [page.cause for page in evidence.pages.values() if page.status == 200]
    assert causes.count("") == 3
    assert "too-large" in causes
    text = evidence.to_json()
    assert len(text.encode()) < 16_000_000
    assert read_evidence(text.encode()) == evidence


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 50_000,
        "<a " * 29_000,
        "<b>" * 80_000,
        "<table><td>" * 20_000,
        "<!--" * 60_000,
        "&" * 250_000,
        "<a href='" + "/privacy" * 30_000 + "'>Privacy</a>",
        "".join(f"<a href=/p{n}>Privacy</a>" for n in range(8_000)),
        "<title>\x1b[2J" + "a" * 200_000,
    ],
    ids=["div", "a", "b", "table", "comment", "ampersand", "long link", "many links", "title"],
)
def test_a_page_made_to_hang_a_parser_is_a_record_like_any_other(
    html: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    began = time.monotonic()
    evidence = gathered(Told({HOME: html}), monkeypatch, application())

    assert evidence.pages[HOME].status == 200
    assert len(evidence.pages[HOME].title) <= 200
    assert time.monotonic() - began < 10
