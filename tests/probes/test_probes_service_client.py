"""The client of the look-up services is bounded, follows nobody, and quotes no key."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from a2p_lint.probes.service_client import MOST_BYTES, ask

HEADERS = {"Authorization": "Bearer s3ntinel-KEY"}


class Service(BaseHTTPRequestHandler):
    """Answers by path, and gives back what it was sent."""

    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/")
            self.end_headers()
            return
        body = b"a" * 1_000_000 if self.path == "/long" else b'{"method": "GET"}'
        self.reply(body)

    def do_POST(self) -> None:
        self.reply(self.rfile.read(int(self.headers["Content-Length"])))

    def reply(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(OSError):  # the client may have heard enough
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A service on this machine."""
    server = HTTPServer(("127.0.0.1", 0), Service)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_question_is_got_and_one_with_a_body_is_posted(address: str) -> None:
    assert ask(address, HEADERS, None) == (200, b'{"method": "GET"}')
    assert ask(address, HEADERS, b'{"phoneNumbers": []}') == (200, b'{"phoneNumbers": []}')


def test_nobody_is_followed_elsewhere_with_a_key(address: str) -> None:
    assert ask(f"{address}/moved", HEADERS, None)[0] == 302


def test_an_answer_is_read_no_further_than_one_can_be_long(address: str) -> None:
    status, answer = ask(f"{address}/long", HEADERS, None)

    assert (status, len(answer)) == (200, MOST_BYTES)


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/", "http://[/", "ftp://127.0.0.1/"])
def test_a_failure_says_nothing_of_the_request(url: str) -> None:
    with pytest.raises(OSError) as raised:
        ask(url, HEADERS, None)

    assert str(raised.value) == "no answer"
    assert raised.value.__suppress_context__
