"""The terms should stand on the brand's own domain."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, registrable_domain
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_elsewhere


def check(context: Context) -> Iterator[Hit]:
    """Hit an address on a domain that nothing ties to the brand."""
    for programme in context.programmes:
        url = programme.terms_url
        if is_elsewhere(url, context.brand):
            facts = {
                "domain": registrable_domain(host_of(url)),
                "website": host_of(context.brand.website),
            }
            yield Hit(programme.at("terms_url"), facts, related=("/brand/website",))
