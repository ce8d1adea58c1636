"""The address of the terms must open them, not the website's front page."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_front_page


def check(context: Context) -> Iterator[Hit]:
    """Hit the front page of a site."""
    for programme in context.programmes:
        url = programme.terms_url
        if is_front_page(url):
            yield Hit(programme.at("terms_url"), {"url": url.strip()})
