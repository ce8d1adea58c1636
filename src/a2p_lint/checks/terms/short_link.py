"""The terms must be given by their own address, not by a short link to them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_short_link


def check(context: Context) -> Iterator[Hit]:
    """Hit a short link."""
    for programme in context.programmes:
        url = programme.terms_url
        if is_short_link(url):
            yield Hit(programme.at("terms_url"), {"url": url.strip()})
