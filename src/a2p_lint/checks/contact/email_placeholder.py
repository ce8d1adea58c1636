"""The e-mail addresses of the brand must be somebody's, and not examples of one."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.context import Context
from a2p_lint.emails import has_placeholder_mailbox, host_of, is_placeholder_host
from a2p_lint.findings import Hit

EMAILS = ("/brand/contact/email", "/brand/business_contact_email", "/brand/support_email")


def check(context: Context) -> Iterator[Hit]:
    """Hit a mailbox or host that only fills a field; the website's own host is somebody's."""
    site = domains.registrable_domain(domains.host_of(context.brand.website))
    for at in EMAILS:
        if context.blank(at):
            continue
        written = context.text(at).raw
        host = host_of(written)
        if host and (
            has_placeholder_mailbox(written) or (host != site and is_placeholder_host(host))
        ):
            yield Hit(at, {"email": written.strip()})
