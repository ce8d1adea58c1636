"""One HTTP request to one checked place: bounded in bytes and in time, without any memory.

httpx2 makes the request and reads the answer; the connection beneath it is ours, and leads to the
addresses that were checked and nowhere else. No cookies, no proxy, no credentials, no keep-alive.
"""

from __future__ import annotations

import ssl
import time
import zlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from a2p_lint.probes.addresses import Place, RefusedError
from a2p_lint.probes.probe import MissingExtraError

try:
    import httpcore2
    import httpx2
except ImportError:
    raise MissingExtraError("web") from None

MAX_BYTES = 2_000_000
"""How many bytes of an answer are taken, unpacked."""
_CHUNK = 65_536
_PACKED = {"gzip": 31, "x-gzip": 31}
_Option = tuple[int, int, int] | tuple[int, int, bytes | bytearray] | tuple[int, int, None, int]


class Answer(NamedTuple):
    """What a server sent back; ``body`` is unpacked."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    tls: str


class Deadline:
    """The one bound in time on all that a visit does; ``left`` raises RefusedError after it."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Give the seconds that are left."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise RefusedError("timeout", f"no whole answer within {self._seconds:g} seconds")
        return left


class Exchanges:
    """Makes requests, one connection for each; ``authorities`` are the roots of trust.

    Without any these are the system's own, whatever the environment says.
    """

    def __init__(self, authorities: ssl.SSLContext | None = None) -> None:
        self._authorities = authorities

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return self._authorities or httpx2.create_ssl_context(trust_env=False)

    def exchange(
        self, url: str, place: Place, headers: Mapping[str, str], deadline: Deadline
    ) -> Answer:
        """Ask a place for a URL; raise RefusedError with the cause when no answer can be had."""
        asked = httpx2.URL(url).copy_with(host=place.host, fragment=None)
        transport = _Transport(place, self._tls, deadline)
        client = httpx2.Client(transport=transport, trust_env=False, timeout=None)
        try:
            with client, client.stream("GET", asked, headers=headers) as response:
                return Answer(
                    status=response.status_code,
                    headers={name.lower(): value for name, value in response.headers.items()},
                    body=_unpacked(response),
                    tls=transport.tls,
                )
        except (httpcore2.TimeoutException, TimeoutError):
            deadline.left()
            raise RefusedError("timeout", "the server did not answer in time") from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError, OSError) as error:
            raise _refusal(error) from None
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, ValueError) as error:
            raise RefusedError("connection", _said(error)) from None


class _Transport(httpx2.BaseTransport):
    """Hands httpx2's request to a connection that is pinned to checked addresses."""

    def __init__(self, place: Place, tls: ssl.SSLContext, deadline: Deadline) -> None:
        self._backend = _Pinned(place, deadline)
        self._pool = httpcore2.ConnectionPool(
            ssl_context=tls, network_backend=self._backend, max_keepalive_connections=0
        )

    @property
    def tls(self) -> str:
        """The protocol of the connection, "TLSv1.3", or ``""``."""
        return self._backend.tls

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Make one request; what goes wrong is raised as httpcore2 has it."""
        url = request.url
        answer = self._pool.handle_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(
                    scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
                ),
                headers=request.headers.raw,
                content=request.stream,
            )
        )
        return httpx2.Response(answer.status, headers=answer.headers, stream=_Body(answer))

    def close(self) -> None:
        """End the connection."""
        self._pool.close()


class _Body(httpx2.SyncByteStream):
    def __init__(self, answer: httpcore2.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        yield from self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class _Pinned(httpcore2.NetworkBackend):
    """Connects to the checked addresses, whatever name it is given."""

    def __init__(self, place: Place, deadline: Deadline) -> None:
        self._place = place
        self._deadline = deadline
        self._inner = httpcore2.SyncBackend()
        self.tls = ""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[_Option] | None = None,
    ) -> httpcore2.NetworkStream:
        """Open a connection to the first of the addresses that answers, four at most."""
        del host, port, timeout, local_address, socket_options  # all of it is settled already
        failure: httpcore2.NetworkError | httpcore2.TimeoutException | None = None
        for address, at in self._place.addresses[:4]:
            left = self._deadline.left()
            try:
                stream = self._inner.connect_tcp(address, at, timeout=left)
            except (httpcore2.NetworkError, httpcore2.TimeoutException) as error:
                failure = error
            else:
                return _Stream(stream, self, self._deadline)
        raise failure or httpcore2.ConnectError("no address")


class _Stream(httpcore2.NetworkStream):
    """A connection each of whose steps ends with the deadline of the whole."""

    def __init__(
        self, inner: httpcore2.NetworkStream, backend: _Pinned, deadline: Deadline
    ) -> None:
        self._inner = inner
        self._backend = backend
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.left())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        left = self._deadline.left()
        secured = self._inner.start_tls(ssl_context, server_hostname, left)
        session = secured.get_extra_info("ssl_object")
        self._backend.tls = (session.version() or "") if session is not None else ""
        return _Stream(secured, self._backend, self._deadline)

    def get_extra_info(self, info: str) -> object:
        return self._inner.get_extra_info(info)


def _unpacked(response: httpx2.Response) -> bytes:
    """Give the body, unpacked by steps so that no few bytes become many before they are counted."""
    packing = response.headers.get("content-encoding", "").strip().lower()
    if packing in ("", "identity"):
        unpacker = None
    elif packing in _PACKED:
        unpacker = zlib.decompressobj(_PACKED[packing])
    else:
        raise RefusedError("not-html", f"packed as {packing[:40]}, which was not asked for")
    body = bytearray()
    for chunk in response.iter_raw(_CHUNK):
        waiting = chunk
        while waiting and not (unpacker and unpacker.eof):
            if unpacker is None:
                body += waiting
                waiting = b""
            else:
                try:
                    body += unpacker.decompress(waiting, _CHUNK)
                except zlib.error as error:
                    raise RefusedError("not-html", f"broken gzip: {_said(error)}") from None
                waiting = unpacker.unconsumed_tail
            if len(body) > MAX_BYTES:
                raise RefusedError("too-large", f"more than {MAX_BYTES} bytes")
    return bytes(body)


def _refusal(error: Exception) -> RefusedError:
    """Say why a connection failed, and tell a refused certificate from a refused connection."""
    step: BaseException | None = error
    while step is not None:
        if isinstance(step, ssl.SSLCertVerificationError):
            return RefusedError("tls", step.verify_message)
        if isinstance(step, ssl.SSLError):
            return RefusedError("tls", (step.reason or "no secure connection").lower())
        step = step.__cause__ or step.__context__
    return RefusedError("connection", _said(error))


def _said(error: Exception) -> str:
    return str(error)[:200] or type(error).__name__
