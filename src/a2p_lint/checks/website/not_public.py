"""The website of the brand must be at an address that is meant for visitors."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, is_closed_host, is_ip_address, is_private_host
from a2p_lint.findings import Hit, Label

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a host in numbers, one inside a network, and one for trials or administration."""
    website = context.brand.website
    host = host_of(website)
    if is_closed_host(host):
        yield Hit(WEBSITE, {"website": website, "sign": Label(_sign(host))})


def _sign(host: str) -> str:
    if is_ip_address(host):
        return "numbers"
    return "inside" if is_private_host(host) else "backstage"
