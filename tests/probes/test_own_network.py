"""What fails because this machine's own network is broken is no evidence against an applicant."""

import socket
from collections.abc import Callable

import pytest

from a2p_lint import Evidence, WebPage
from a2p_lint.probes import NotChecked
from a2p_lint.probes.addresses import Addresses, Reply
from a2p_lint.probes.fetching import WebFetcher
from a2p_lint.probes.known_names import KNOWN, NOBODY
from a2p_lint.probes.pages import PAGES
from a2p_lint.readers import read
from tests.probes.loopback import Site, answer, site
from tests.probes.made_site import APPLICATION, HOME
from tests.probes.test_gathering_pages import TODAY, options

HERE, INNER = "127.0.0.1", "10.0.0.1"
Names = Callable[[str], str]
"""The address of a name; blank where there is none."""


class Asked:
    """A name service of ours, and what it was asked; every address is a port of this machine."""

    def __init__(self, names: Names, port: int) -> None:
        self.names, self.port = names, port
        self.asked: list[str] = []

    def __call__(self, host: str, port: int, *_: object) -> list[Reply]:
        self.asked.append(host)
        address = self.names(host)
        if not address:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, self.port))]

    def fetcher(self) -> WebFetcher:
        return WebFetcher(Addresses(resolver=self, allowed=("127.0.0.1/32",)), seconds=3)


def gathered(
    asked: Asked, monkeypatch: pytest.MonkeyPatch, known: Evidence | None = None
) -> tuple[Evidence, list[tuple[str, str]]]:
    """What is recorded of the application's web pages then, and what is said of each."""
    fetcher = asked.fetcher()
    monkeypatch.setattr("a2p_lint.probes.pages.fetcher", lambda: fetcher)
    said: list[tuple[str, str]] = []
    seen = PAGES.gather(
        read(APPLICATION).application,
        known or Evidence(),
        options(),
        lambda what, came: said.append((what, came)),
    )
    return seen, said


def cut_off(host: str) -> str:
    return ""


def captive(host: str) -> str:
    return INNER


def advertising(host: str) -> str:
    return HERE if host in (KNOWN, NOBODY) else ""


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (cut_off, "this machine's name service does not find example.com either"),
        (captive, "this machine's name service does not find example.com either"),
        (advertising, "this machine's name service finds a2p-lint.invalid, which cannot exist"),
    ],
)
def test_a_name_service_that_is_cut_off_captive_or_lying_makes_no_record(
    names: Names, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, said = gathered(Asked(names, 9), monkeypatch)

    assert seen == Evidence()
    assert [what for what, _ in said] == [HOME, f"{HOME}/book", f"{HOME}/privacy", f"{HOME}/terms"]
    assert all(isinstance(came, NotChecked) and why in came for _, came in said)


def test_known_names_are_asked_once_and_only_after_something_failed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with site({"/": answer("<title>Home</title>")}) as here:
        well = Asked(lambda host: HERE, here.port)
        well.fetcher().fetch("http://harborlanedental.example/")
        assert well.asked == ["harborlanedental.example"]

        gone = Asked(lambda host: HERE if host == KNOWN else "", here.port)
        seen, _ = gathered(gone, monkeypatch)

    assert {page.cause for page in seen.pages.values()} == {"dns"}
    assert gone.asked.count(KNOWN) == gone.asked.count(NOBODY) == 1


def test_what_was_seen_before_is_kept_when_nothing_can_be_seen_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = Evidence(pages={HOME: WebPage(status=200, html="home", seen_on=TODAY)})

    seen, _ = gathered(Asked(cut_off, 9), monkeypatch, before)

    assert seen.merged(before)[0] == before


def unanswered() -> int:
    """A port of this machine at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port: int = closed.getsockname()[1]
        return port


def healthy(host: str) -> str:
    return "" if host == NOBODY else HERE


def test_a_machine_without_a_way_out_says_so_and_of_the_site_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen, said = gathered(Asked(healthy, unanswered()), monkeypatch)

    assert seen == Evidence()
    assert {str(came) for _, came in said} == {
        "could not be checked: this machine does not reach example.com either; look at its "
        "connection, its firewall, or the proxy that it must use"
    }


def test_a_machine_that_takes_no_certificate_blames_no_site(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with site({"/": answer("home")}, "expired.pem") as here:
        seen, said = gathered(Asked(healthy, here.port), monkeypatch)

    assert seen == Evidence()
    assert {isinstance(came, NotChecked) and came.text("fr") for _, came in said} == {
        "n'a pu être vérifié : cet ordinateur n'accepte pas non plus le certificat de "
        "example.com; voyez son horloge et ce qui lit ses connexions au passage"
    }


def test_an_inner_address_by_number_is_the_applicants_word_on_any_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = Asked(cut_off, 9)
    monkeypatch.setattr("a2p_lint.probes.pages.fetcher", asked.fetcher)
    judged = read({"brand": {"website": "http://10.0.0.1/"}}).application

    seen = PAGES.gather(judged, Evidence(), options(), lambda what, came: None)

    assert {url: page.cause for url, page in seen.pages.items()} == {
        "http://10.0.0.1": "private-address"
    }
    assert asked.asked == []


@pytest.mark.parametrize("cause", ["status", "blocked", "too-large", "not-html", "", "scheme"])
def test_an_answer_of_the_sites_own_asks_nobody(cause: str) -> None:
    asked = Asked(cut_off, 9)

    assert asked.fetcher().own_fault(cause) is None
    assert asked.asked == []


def test_a_site_that_alone_fails_is_on_record(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = unanswered()
    with site({"/": answer("known")}) as here:
        ports = Asked(healthy, here.port)

        def resolver(host: str, port: int, *rest: object) -> list[Reply]:
            ports.port = here.port if host == KNOWN else refused
            return ports(host, port, *rest)

        fetcher = WebFetcher(Addresses(resolver=resolver, allowed=("127.0.0.1/32",)), seconds=3)
        page = fetcher.fetch(HOME)

        assert (page.cause, fetcher.own_fault(page.cause)) == ("connection", None)


def test_the_url_is_opened_with_its_secret_and_recorded_without(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    url = "http://harborlanedental.example/join?token=s3cret"
    onward = "http://harborlanedental.example/form?sig=0f0f"
    with site({"/join?token=s3cret": answer(status="302 Found", Location=onward),
               "/form?sig=0f0f": answer("<title>Join</title>")}) as here:  # fmt: skip
        monkeypatch.setattr("a2p_lint.probes.pages.fetcher", here.fetcher)
        judged = read({"brand": {"legal_name": "x"}, "campaign": {"opt_in_url": url}}).application
        seen = PAGES.gather(judged, Evidence(), options(), lambda what, came: None)

    assert opened(here) == ["/join?token=s3cret", "/form?sig=0f0f"]
    hidden = "http://harborlanedental.example/join?token=***"
    assert list(seen.pages) == [hidden]
    assert (seen.pages[hidden].title, seen.pages[hidden].reached) == (
        "Join",
        "http://harborlanedental.example/form?sig=***",
    )
    assert "s3cret" not in seen.to_json()
    assert "0f0f" not in seen.to_json()


def opened(here: Site) -> list[str]:
    return here.paths
