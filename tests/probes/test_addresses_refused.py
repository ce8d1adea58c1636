"""Only public web addresses are opened, however an inner one is written or named."""

import socket
import threading

import pytest

from a2p_lint import WebPage
from a2p_lint.probes.addresses import Addresses, RefusedError, Reply
from a2p_lint.probes.fetching import WebFetcher
from tests.probes.loopback import HOME, answer, redirect, site

INNER = (
    "0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254",
    "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.170", "192.0.2.1",
    "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
    "240.0.0.1", "255.255.255.255", "168.63.129.16",
    "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:168.63.129.16", "::127.0.0.1",
    "64:ff9b::a9fe:a9fe", "64:ff9b::a83f:8110", "64:ff9b:1::1", "100::1", "2001::1",
    "2001:0:7f00:1::", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::", "2002:a83f:8110::",
    "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1",
)  # fmt: skip
DISGUISED = (
    "http://2130706433/", "http://0177.0.0.1/", "http://127.1/", "http://0x7f.0.0.1/",
    "http://①②⑦.0.0.1/", "http://127。0。0。1/", "http://127.0.0.1./", "http://localhost/",
    "http://LOCALHOST/", "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/", "http://[::1]/", "http://[::ffff:7f00:1]/",
    "http://[fe80::1%25eth0]/", "http://0/", "http://0x7f000001/",
)  # fmt: skip


def answering(*addresses: str) -> WebFetcher:
    """A fetcher that is told these addresses for every name."""

    def resolver(host: str, port: int, *_: object) -> list[Reply]:
        return [
            (socket.AF_INET6, 1, 6, "", (one, port, 0, 0))
            if ":" in one
            else (socket.AF_INET, 1, 6, "", (one, port))
            for one in addresses
        ]

    return WebFetcher(Addresses(resolver=resolver))


@pytest.mark.parametrize("address", INNER)
def test_an_inner_address_is_never_opened_by_number(address: str) -> None:
    host = f"[{address}]" if ":" in address else address

    page = WebFetcher().fetch(f"http://{host}/")

    assert page.cause == "private-address"


@pytest.mark.parametrize("address", INNER)
def test_a_name_that_leads_to_an_inner_address_is_never_opened(address: str) -> None:
    page = answering(address).fetch("https://harborlanedental.example/")

    assert page.cause == "private-address"
    assert answering("93.184.215.14", address).fetch(HOME).cause == "private-address"


@pytest.mark.parametrize("url", DISGUISED)
def test_a_disguised_address_is_never_opened(url: str) -> None:
    assert answering("127.0.0.1").fetch(url).cause in ("private-address", "refused")


@pytest.mark.parametrize(
    ("url", "cause", "detail"),
    [
        ("http://user:secret@harbor.example/", "refused", "credentials stand in the address"),
        ("http://harbor.example@127.0.0.1/", "refused", "credentials stand in the address"),
        ("http://harbor.example:22/", "refused", "not port 80 or 443"),
        ("https://harbor.example:8443/", "refused", "not port 80 or 443"),
        ("http://harbor.example:99999/", "refused", "no address that can be opened"),
        ("ftp://harbor.example/", "scheme", "ftp"),
        ("file:///etc/passwd", "scheme", "file"),
        ("gopher://harbor.example:70/_x", "scheme", "gopher"),
        ("javascript:alert(1)", "scheme", "javascript"),
        ("data:text/html,<p>", "scheme", "data"),
        ("harbor.example", "refused", "no scheme"),
        ("http://", "refused", "no host"),
        ("http://[bad/", "refused", "no address that can be opened"),
        ("http://" + "a." * 300 + "example/", "refused", "too long"),
        ("http://harbor.example/\x00", "refused", "no address that can be opened"),
        ("http://harbor.example/\r\nHost: x", "refused", "no address that can be opened"),
        ("", "refused", "no scheme"),
    ],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_refused_with_its_reason(
    url: str, cause: str, detail: str
) -> None:
    page = answering("93.184.215.14").fetch(url)

    assert (page.cause, page.detail) == (cause, detail)


@pytest.mark.parametrize(
    ("to", "cause"),
    [
        ("http://127.0.0.2/", "private-address"),
        ("http://169.254.169.254/latest/meta-data/", "private-address"),
        ("http://[::ffff:10.0.0.1]/", "private-address"),
        ("http://168.63.129.16/", "private-address"),
        ("//localhost.example@10.0.0.1/", "refused"),
        ("http://user@harbor.example/", "refused"),
        ("http://harbor.example:6379/", "refused"),
        ("ftp://harbor.example/", "scheme"),
        ("file:///etc/passwd", "scheme"),
        ("javascript:alert(1)", "scheme"),
    ],
)
def test_a_redirect_is_held_to_the_same_as_the_address_itself(to: str, cause: str) -> None:
    with site({"/": redirect(to)}) as here:
        page = here.fetcher().fetch(HOME)

        assert (page.cause, here.paths) == (cause, ["/"])


def test_a_name_is_asked_for_once_and_connected_to_what_was_checked() -> None:
    with site({"/": answer("the checked one")}) as checked, site({"/": answer("inner")}) as inner:
        answers = [checked.port, inner.port]

        def rebinding(host: str, *_: object) -> list[Reply]:
            return [(socket.AF_INET, 1, 6, "", ("127.0.0.1", answers.pop(0)))]

        addresses = Addresses(resolver=rebinding, allowed=("127.0.0.1/32",))
        page = WebFetcher(addresses).fetch(HOME)

        assert page.html == "the checked one"
        assert (answers, inner.requests) == ([inner.port], [])


def test_a_name_is_asked_for_anew_at_each_redirect() -> None:
    with site({"/": redirect("/again")}) as here:
        turns = [("127.0.0.1", here.port), ("10.0.0.1", 80)]

        def rebinding(host: str, *_: object) -> list[Reply]:
            return [(socket.AF_INET, 1, 6, "", turns.pop(0))]

        page = WebFetcher(Addresses(resolver=rebinding, allowed=("127.0.0.1/32",))).fetch(HOME)

        assert (page.cause, here.paths, turns) == ("private-address", ["/"], [])


def test_a_name_that_does_not_exist_is_a_record() -> None:
    def nowhere(*_: object) -> list[Reply]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    assert WebFetcher(Addresses(resolver=nowhere)).fetch(HOME) == WebPage(
        cause="dns", detail="harborlanedental.example: Name or service not known"
    )


def test_a_name_service_that_never_answers_does_not_hold_us() -> None:
    waiting = threading.Event()

    def silent(*_: object) -> list[Reply]:
        waiting.wait(20)
        return []

    page = WebFetcher(Addresses(resolver=silent), seconds=0.2).fetch(HOME)
    waiting.set()

    assert (page.cause, page.detail) == (
        "timeout",
        "no answer about the name harborlanedental.example",
    )


def test_a_public_address_is_allowed() -> None:
    def resolver(*_: object) -> list[Reply]:
        return [(socket.AF_INET, 1, 6, "", ("93.184.215.14", 443))]

    place = Addresses(resolver=resolver).place("https://Harbor.Example/", 1)

    assert place == ("harbor.example", (("93.184.215.14", 443),))
    with pytest.raises(RefusedError):
        Addresses(resolver=resolver).place("https://harbor.example:22/", 1)
