"""The domain of an e-mail address must not look like a mistyped one."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context
from a2p_lint.emails import emails_of, meant_host, one_slip_apart
from a2p_lint.findings import Hit

# Below this, two domains are one letter apart by chance.
LONG_ENOUGH = 12


def check(context: Context) -> Iterator[Hit]:
    """Hit a known slip, and a domain that is one letter away from the website's."""
    site = domains.host_of(context.brand.website)
    own = domains.registrable_domain(site) or site
    for at, written, host, _ in emails_of(context.brand):
        if host == own or not host or host.endswith(f".{own}"):
            continue
        if meant := meant_host(host) or _near(host, own):
            yield Hit(at, {"email": written, "meant": meant})


def _near(host: str, own: str) -> str:
    """Give the website's domain when the host is a slip away from it, figures apart."""
    domain = domains.registrable_domain(host) or host
    letters = "".join(filter(str.isalpha, domain))
    # A website in look-alike letters is the slip itself, and another rule's business.
    if not own.isascii():
        return ""
    apart = letters != "".join(filter(str.isalpha, own)) and one_slip_apart(domain, own)
    return own if apart and len(own) >= LONG_ENOUGH else ""
