"""The address of the terms must be open to anybody, without a login."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import asks_for_login, host_of, is_backstage, is_ip_address, is_private_host
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit an address behind a login, inside a network, in numbers, or on a site for trials."""
    for programme in context.programmes:
        url = programme.terms_url
        host = host_of(url)
        if (
            asks_for_login(url)
            or is_private_host(host)
            or is_ip_address(host)
            or is_backstage(host)
        ):
            yield Hit(programme.at("terms_url"), {"url": url.strip()})
