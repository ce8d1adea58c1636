"""The terms must stand at a real address: no example, no filler."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_placeholder


def check(context: Context) -> Iterator[Hit]:
    """Hit an example or placeholder, unless the brand is called so."""
    for programme in context.programmes:
        url = programme.terms_url
        if is_placeholder(url, context.brand):
            yield Hit(programme.at("terms_url"), {"url": url.strip()})
