"""A server may send what it likes, as slowly and as packed as it likes: a record comes of it."""

import contextlib
import gzip
import socket
import time
import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from a2p_lint import WebPage
from a2p_lint.probes.fetching import MAX_REDIRECTS, USER_AGENT
from tests.probes.loopback import HOME, HOST, answer, packed, redirect, site, trusting

SHORT = 0.4
"""Seconds that a visit may take where a server plays for time."""


@contextlib.contextmanager
def soon() -> Iterator[None]:
    """What must end with its deadline, on a slow machine too."""
    began = time.monotonic()
    yield
    assert time.monotonic() - began < 15


def dripping(head: bytes) -> Callable[[socket.socket], None]:
    """Sends a byte now and then, for ever, and so never falls silent."""

    def talk(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(b"x")
            time.sleep(0.05)

    return talk


def endless(piece: bytes, head: bytes = b"") -> Callable[[socket.socket], None]:
    def talk(connection: socket.socket) -> None:
        connection.sendall(head)
        while True:
            connection.sendall(piece)

    return talk


def silent(connection: socket.socket) -> None:
    connection.recv(1)


@pytest.mark.slow
@pytest.mark.parametrize(
    "talk",
    [
        silent,
        dripping(b""),
        dripping(b"HTTP/1.1 200 OK\r\nX-Slow: "),
        dripping(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"),
        dripping(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n"),
        endless(b"HTTP/1.1 103 Early Hints\r\n\r\n"),
    ],
    ids=["silent", "drip", "drip of a header", "drip of a body", "drip of a chunk", "hints"],
)
def test_a_server_that_plays_for_time_is_left_at_the_deadline(
    talk: Callable[[socket.socket], None],
) -> None:
    with site({"/": talk}) as here, soon():
        assert here.fetcher(SHORT).fetch(HOME).cause == "timeout"


def test_a_server_that_drips_its_encryption_is_left_at_the_deadline() -> None:
    """A record of TLS that says it is long, and comes byte by byte."""
    with site({}, greeting=dripping(b"\x16\x03\x03\x40\x00\x02")) as here, soon():
        assert here.fetcher(SHORT).fetch(f"https://{HOST}/").cause == "timeout"


def test_redirects_share_one_deadline() -> None:
    def slow(connection: socket.socket) -> None:
        time.sleep(SHORT * 0.4)
        connection.sendall(redirect("/"))

    with site({"/": slow}) as here, soon():
        page = here.fetcher(SHORT).fetch(HOME)

        assert (page.cause, len(page.redirects) < MAX_REDIRECTS) == ("timeout", True)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (packed(60_000_000), {"Content-Encoding": "gzip"}),
        (gzip.compress(packed(60_000_000)), {"Content-Encoding": "gzip"}),
        (b"x" * 2_000_001, {}),
    ],
    ids=["58 KB that become 60 MB", "gzip in gzip", "more than 2 MB"],
)
def test_few_bytes_never_become_many(body: bytes, headers: dict[str, str]) -> None:
    with site({"/": answer(body, **headers)}) as here:
        fetcher = here.fetcher()
        fetcher.fetch(f"{HOME}else")
        tracemalloc.start()
        page = fetcher.fetch(HOME)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()

        assert page.cause in ("too-large", "not-html")
        assert (page.html, most < 12_000_000) == ("", True)


def test_a_stream_without_end_is_cut_off() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    with site({"/": endless(b"<p>" * 20_000, head)}) as here, soon():
        assert here.fetcher().fetch(HOME) == WebPage(
            cause="too-large", detail="more than 2000000 bytes"
        )


@pytest.mark.parametrize(
    ("talk", "cause"),
    [
        (b"", "connection"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "connection"),
        (b"HTTP/1.1 two hundred OK\r\n\r\n", "connection"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", "connection"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Length: 8\r\n\r\n", "connection"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\ncut", "connection"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "connection"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n", "connection"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 400_000, "connection"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 60_000, "connection"),
        (answer(b"not packed", Content_Encoding="gzip"), "not-html"),
        (answer(packed(100)[:-10] + b"\xff" * 10, Content_Encoding="gzip"), "not-html"),
        (answer(b"x", Content_Encoding="br"), "not-html"),
        (answer(b"%PDF-1.7 x", Content_Type="application/pdf"), "not-html"),
        (answer(b"%PDF-1.7 x"), "not-html"),
        (answer(b"\x89PNG\r\n"), "not-html"),
        (answer(b"{}", Content_Type="application/json"), "not-html"),
        (redirect("http://[bad/"), "refused"),
        (redirect("http://" + "a" * 9000 + ".example/"), "refused"),
    ],
)
def test_what_is_no_answer_is_a_record_with_a_cause(talk: bytes, cause: str) -> None:
    with site({"/": talk}) as here, soon():
        assert here.fetcher().fetch(HOME).cause == cause


def test_five_redirects_are_followed_and_no_more() -> None:
    steps = {f"/{n}": redirect(f"/{n + 1}") for n in range(9)}
    with site({**steps, "/9": answer("the end")}) as here:
        near, far = here.fetcher().fetch(f"{HOME}4"), here.fetcher().fetch(f"{HOME}3")

    assert (near.html, near.reached, near.redirects) == (
        "the end",
        f"{HOME}9",
        tuple(f"{HOME}{n}" for n in range(5, 10)),
    )
    assert (far.cause, len(far.redirects)) == ("redirects", MAX_REDIRECTS)


@pytest.mark.parametrize(
    ("html", "paths"),
    [
        ('<meta http-equiv="refresh" content="0; url=/next?a=1&amp;b=2">', ["/", "/next?a=1&b=2"]),
        ("<META CONTENT='1;URL=/next' HTTP-EQUIV=Refresh>", ["/", "/next"]),
        ("<meta http-equiv=refresh content=300>", ["/"]),
        ("<meta http-equiv=refresh content='5;url=/'>", ["/"]),
        ("<meta http-equiv=refresh content='60;url=/next'>", ["/"]),
        ("<noscript><meta http-equiv=refresh content='0;url=/next'></noscript>", ["/"]),
        ("<meta http-equiv=refresh content='0;url=ftp://harbor.example/'>", ["/"]),
        ("<meta http-equiv=refresh content='0;url=http://10.0.0.1/'>", ["/"]),
        ("<meta " * 3_000 + "http-equiv=refresh", ["/"]),
    ],
)
def test_a_page_that_sends_its_visitors_on_is_held_to_the_same_as_a_redirect(
    html: str, paths: list[str]
) -> None:
    with site({"/": answer(html)}) as here, soon():
        page = here.fetcher().fetch(HOME)

        assert here.paths == paths
        assert page.cause == {"ftp:": "scheme", "10.0": "private-address"}.get(
            next((sign for sign in ("ftp:", "10.0") if sign in html), ""), ""
        )


def test_a_redirect_to_itself_ends() -> None:
    with site({"/": redirect("/")}) as here:
        page = here.fetcher().fetch(HOME)

        assert (page.cause, len(here.paths)) == ("redirects", MAX_REDIRECTS + 1)


def test_nothing_is_sent_but_what_any_visitor_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    first = answer("", "302 Found", Location="/in", Set_Cookie="id=1; Path=/")
    with site({"/": first, "/in": answer("in", Set_Cookie="id=2")}) as here:
        fetcher = here.fetcher()
        fetcher.fetch(HOME)
        fetcher.fetch(HOME)

        requests = [request.decode().split("\r\n") for request in here.requests]

    assert [lines[0] for lines in requests] == ["GET / HTTP/1.1", "GET /in HTTP/1.1"] * 2
    assert {tuple(sorted(line for line in lines[1:] if line)) for lines in requests} == {
        (
            "Accept-Encoding: gzip, identity",
            "Accept-Language: en-US,en;q=0.8",
            "Accept: text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1",
            "Connection: close",
            f"Host: {HOST}",
            f"User-Agent: {USER_AGENT}",
        )
    }


def test_a_blank_in_an_address_is_escaped_and_a_fragment_stays_at_home() -> None:
    with site({"/our%20terms?q=%C3%A9": answer("terms")}) as here:
        assert here.fetcher().fetch(f"  {HOME}our terms?q=é#top ").html == "terms"


@pytest.mark.parametrize(
    ("certificate", "host", "cause", "detail"),
    [
        ("valid.pem", HOST, "", ""),
        ("valid.pem", "other.example", "tls", "hostname mismatch"),
        ("expired.pem", HOST, "tls", "certificate has expired"),
        ("", HOST, "tls", "wrong_version_number"),
    ],
)
def test_a_certificate_is_held_to_name_and_date(
    certificate: str, host: str, cause: str, detail: str
) -> None:
    with site({"/": answer("<p>in")}, certificate) as here:
        fetcher = here.fetcher(authorities=trusting(certificate or "valid.pem"))
        page = fetcher.fetch(f"https://{host}/")

    assert (page.cause, page.tls != "", page.html) == (cause, not cause, "" if cause else "<p>in")
    assert detail in page.detail.lower()


def test_a_certificate_that_nobody_vouches_for_is_refused() -> None:
    with site({"/": answer("in")}, "valid.pem") as here:
        page = here.fetcher().fetch(f"https://{HOST}/")

    assert (page.cause, page.detail) == ("tls", "self-signed certificate")


@pytest.mark.parametrize(
    ("talk", "status", "cause"),
    [
        (answer("gone", "404 Not Found"), 404, ""),
        (answer("no", "403 Forbidden"), 403, ""),
        (answer("<title>Just a moment...</title>", "403 Forbidden"), 403, "blocked"),
        (answer("slow down", "429 Too Many Requests"), 429, "blocked"),
        (answer("x", "503 Service Unavailable", Cf_Mitigated="challenge"), 503, "blocked"),
        (answer("Solve this captcha", "503 Service Unavailable"), 503, "blocked"),
        (answer("<p>We use captcha on our form"), 200, ""),
    ],
)
def test_a_wall_against_programs_is_told_from_a_page_that_is_not_there(
    talk: bytes, status: int, cause: str
) -> None:
    with site({"/": talk}) as here:
        page = here.fetcher().fetch(HOME)

    assert (page.status, page.cause) == (status, cause)
