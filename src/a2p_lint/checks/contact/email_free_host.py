"""The e-mail of a company must not be at a free mail service; a sole proprietor's may be."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context
from a2p_lint.emails import emails_of, is_free_host
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit every address at a free service, but for the service's own people."""
    brand = context.brand
    if brand.entity_type == "sole_proprietor":
        return
    site = domains.host_of(brand.website)
    for at, written, host, _ in emails_of(brand):
        if host == site or not is_free_host(host):
            continue
        if domains.registrable_domain(host) != domains.registrable_domain(site):
            yield Hit(at, {"email": written, "host": host})
