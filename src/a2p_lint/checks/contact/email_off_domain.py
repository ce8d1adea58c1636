"""The e-mail of a company must be on its website's domain, or on one that bears its name."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context
from a2p_lint.emails import (
    bears_name,
    emails_of,
    is_free_host,
    is_placeholder_host,
    is_throwaway_host,
    meant_host,
    one_slip_apart,
)
from a2p_lint.findings import Hit, NotRun

# What names no platform that businesses share.
OWN = ("", "placeholder")


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit every address elsewhere; free services, examples and slips are other rules' business."""
    brand = context.brand
    if brand.entity_type == "sole_proprietor":
        return
    site = domains.registrable_domain(domains.host_of(brand.website))
    if not site or domains.platform(brand.website) not in OWN:
        yield NotRun("unknown")
        return
    for at, written, host, _ in emails_of(brand):
        if not host or host == site or host.endswith(f".{site}") or is_free_host(host):
            continue
        domain = domains.registrable_domain(host) or host
        names = (brand.legal_name, brand.dba, brand.display_name)
        # "harborlane.helpdesk.com" is the brand's own door at a service that many share.
        own = bears_name(domain, names) or bears_name(host, names) or _label(domain) == _label(site)
        if domain == site or own or meant_host(host) or one_slip_apart(domain, site):
            continue
        if not (is_placeholder_host(host) or is_throwaway_host(host)):
            yield Hit(at, {"email": written, "host": domain, "site": site})


def _label(domain: str) -> str:
    return domain.partition(".")[0]
