"""Which addresses may be opened: public web addresses only, whatever a page or a name service says.

ssrfguard knows the special-purpose networks of IANA and every disguise of them (mapped, NAT64,
6to4, Teredo, short, octal and circled forms); what it lets through and we do not is added here.
Nothing else of ssrfguard is known outside this module.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterable
from ipaddress import ip_network
from typing import Any, NamedTuple

from a2p_lint.probes.probe import MissingExtraError
from a2p_lint.records import Cause

try:
    from ssrfguard import (
        DEFAULT_DENIED,
        AddressTable,
        Block,
        BlockedAddressError,
        BlockedURLError,
        Policy,
        Reach,
        Target,
        resolve,
    )
except ImportError:
    raise MissingExtraError("web") from None

AZURE_INTERNAL = Block(ip_network("168.63.129.16"), "Azure's hosts", "none", Reach.DENIED)
"""Azure's channel to its own hosts, a public address by number only.
Source: https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16,
read 2026-11-22."""
PORTS = frozenset({80, 443})

# What stands in ssrfguard's reason, and what is said of it.
_REASONS = (
    ("credentials", "credentials stand in the address"),
    ("not in allowed_ports", "not port 80 or 443"),
    ("no host", "no host"),
    ("no scheme", "no scheme"),
    ("longer than", "too long"),
)

Reply = tuple[int, int, int, str, tuple[Any, ...]]
Answers = Iterable[Reply]
Resolver = Callable[..., Answers]
"""What answers as ``socket.getaddrinfo`` does. Whatever address it gives is checked."""


class RefusedError(Exception):
    """An address that is not opened, or a name that leads nowhere: the cause and why."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause: Cause = cause
        self.detail = detail


class Place(NamedTuple):
    """Where a URL leads: the name, and the addresses that were checked and are connected to."""

    host: str
    """The name as it goes over the wire (punycode), or a number."""
    addresses: tuple[tuple[str, int], ...]
    """Each with its port, as the name service gave them."""


class Addresses:
    """Says where a URL leads, or refuses it; every name is asked once each time.

    ``resolver`` stands in for the system's; ``allowed`` lets networks through, such as
    "127.0.0.1/32": both are for tests on this machine's own servers.
    """

    def __init__(
        self,
        *,
        resolver: Resolver | None = None,
        allowed: tuple[str, ...] = (),
    ) -> None:
        self._resolver: Resolver = resolver or socket.getaddrinfo
        self._policy = Policy(
            allowed_schemes=frozenset({"http", "https"}),
            allowed_ports=PORTS,
            allowed_networks=tuple(map(ip_network, allowed)),
            denied_networks=AddressTable((*DEFAULT_DENIED.blocks, AZURE_INTERNAL)),
        )

    def place(self, url: str, seconds: float) -> Place:
        """Give where a URL leads, its name asked within so many seconds; raise RefusedError."""
        target = self._target(url)
        try:
            found = resolve(target, policy=self._policy, resolver=self._bounded(seconds))
        except BlockedAddressError as error:
            raise RefusedError("private-address", f"{target.host}: {error.address}") from None
        except TimeoutError:
            raise RefusedError("timeout", f"no answer about the name {target.host}") from None
        except (OSError, UnicodeError, ValueError) as error:
            said = getattr(error, "strerror", None) or "no such name"
            raise RefusedError("dns", f"{target.host}: {said}") from None
        return Place(target.host, tuple((str(one.ip), one.port) for one in found))

    def _target(self, url: str) -> Target:
        try:
            return self._policy.check_url(url)
        except BlockedAddressError as error:
            raise RefusedError("private-address", error.address) from None
        except BlockedURLError as error:
            if isinstance(error.__cause__, BlockedAddressError):
                raise RefusedError("private-address", error.__cause__.address) from None
            raise _refused(url[:200], error.reason) from None

    def _bounded(self, seconds: float) -> Resolver:
        """Ask in a thread of its own: the system's resolver knows no deadline."""

        def ask(*question: object) -> Answers:
            answers: list[Answers] = []
            errors: list[OSError | UnicodeError | ValueError] = []

            def run() -> None:
                try:
                    answers.append(list(self._resolver(*question)))
                except (OSError, UnicodeError, ValueError) as error:
                    errors.append(error)

            thread = threading.Thread(target=run, daemon=True)
            thread.start()
            thread.join(seconds)
            if errors:
                raise errors[0]
            if not answers:
                raise TimeoutError
            return answers[0]

        return ask


def _refused(url: str, reason: str) -> RefusedError:
    """Say in a few words why a URL is not opened; ssrfguard's own are for programmers."""
    scheme, _, rest = url.partition(":")
    if rest and scheme.lower() not in ("http", "https"):
        return RefusedError("scheme", scheme.lower()[:20])
    for sign, words in _REASONS:
        if sign in reason:
            return RefusedError("refused", words)
    return RefusedError("refused", "no address that can be opened")
