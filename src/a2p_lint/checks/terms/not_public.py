"""The address of the terms must be open to anybody, without a login."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_closed


def check(context: Context) -> Iterator[Hit]:
    """Hit an address behind a login, inside a network, in numbers, or on a site for trials."""
    for programme in context.programmes:
        url = programme.terms_url
        if is_closed(url):
            yield Hit(programme.at("terms_url"), {"url": url.strip()})
