"""Servers of our own on loopback, and a fetcher that takes every name for one of them."""

import contextlib
import gzip
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from a2p_lint.probes.addresses import Addresses, Reply
from a2p_lint.probes.exchanges import Exchanges
from a2p_lint.probes.fetching import WebFetcher
from a2p_lint.probes.known_names import NOBODY

CERTIFICATES = Path(__file__).parent / "certificates"
HOST = "harborlanedental.example"
HOME = f"http://{HOST}/"

Talk = bytes | Callable[[socket.socket], None]
"""What is sent back, or what talks on the connection itself."""


def answer(body: bytes | str = b"", status: str = "200 OK", **headers: str) -> bytes:
    """An answer as it goes over the wire; HTML unless the headers say otherwise."""
    data = body.encode() if isinstance(body, str) else body
    named = {"Content-Type": "text/html", "Content-Length": str(len(data))}
    named |= {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in named.items())]
    return "\r\n".join((*lines, "", "")).encode() + data


def redirect(to: str) -> bytes:
    return answer(status="302 Found", Location=to)


def packed(size: int) -> bytes:
    """So many blanks, as gzip makes them small."""
    return gzip.compress(b" " * size, mtime=0)


class Site:
    """A server on loopback: what it answers by path, and what it was asked."""

    def __init__(
        self,
        answers: Mapping[str, Talk],
        tls: ssl.SSLContext | None = None,
        greeting: Callable[[socket.socket], None] | None = None,
    ) -> None:
        self._greeting = greeting
        self.answers = dict(answers)
        self.requests: list[bytes] = []
        self.asked_names: list[str] = []
        self.connections = 0
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for, in order."""
        return [request.split(b" ", 2)[1].decode("latin-1") for request in self.requests]

    def close(self) -> None:
        self._socket.close()

    def resolver(self, host: str, port: int, *_: object) -> list[Reply]:
        """Says of every name that it is here, but of the one that cannot exist."""
        self.asked_names.append(host)
        if host == NOBODY:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", self.port))]

    def fetcher(
        self, seconds: float = 10.0, authorities: ssl.SSLContext | None = None
    ) -> WebFetcher:
        """A fetcher for which every name is here."""
        addresses = Addresses(resolver=self.resolver, allowed=("127.0.0.1/32",))
        return WebFetcher(addresses, Exchanges(authorities), seconds)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, plain: socket.socket) -> None:
        # The other side may hang up whenever it likes.
        with contextlib.suppress(OSError), plain:
            if self._greeting is not None:
                self._greeting(plain)
            if self._tls is None:
                self._answer(plain)
                return
            with self._tls.wrap_socket(plain, server_side=True) as secured:
                self._answer(secured)

    def _answer(self, connection: socket.socket) -> None:
        request = b""
        while b"\r\n\r\n" not in request:
            read = connection.recv(65_536)
            request += read
            if not read or read[0] < ord(" "):  # no request but a greeting of TLS
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
                return
        self.requests.append(request)
        talk = self.answers.get(self.paths[-1], answer("nothing", "404 Not Found"))
        if callable(talk):
            talk(connection)
        else:
            connection.sendall(talk)
        connection.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def site(
    answers: Mapping[str, Talk],
    certificate: str = "",
    greeting: Callable[[socket.socket], None] | None = None,
) -> Iterator[Site]:
    """A site while a test lasts; with a certificate of ours it speaks TLS."""
    tls = None
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(CERTIFICATES / certificate)
    opened = Site(answers, tls, greeting)
    try:
        yield opened
    finally:
        opened.close()


def trusting(certificate: str) -> ssl.SSLContext:
    """What trusts a certificate of ours, and nothing else."""
    return ssl.create_default_context(cafile=str(CERTIFICATES / certificate))
