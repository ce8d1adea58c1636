"""The e-mail addresses of the brand must be at hosts that keep their mailboxes."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context
from a2p_lint.emails import emails_of, is_free_host, is_throwaway_host
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit every address at a throwaway host; the website's own host needs no long list."""
    site = domains.host_of(context.brand.website).removeprefix("www.")
    for at, written, host, _ in emails_of(context.brand):
        if host in ("", site) or is_free_host(host):
            continue
        if is_throwaway_host(host):
            yield Hit(at, {"email": written, "host": host})
