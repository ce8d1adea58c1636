"""The address of the privacy policy must be given with https."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import web_address
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit an address given with http."""
    for programme in context.programmes:
        url = programme.privacy_policy_url
        if web_address(url).scheme == "http":
            yield Hit(programme.at("privacy_policy_url"), {"url": url.strip()})
