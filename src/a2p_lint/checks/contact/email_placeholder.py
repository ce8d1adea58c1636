"""The e-mail addresses of the brand must be somebody's, and not examples of one."""

from collections.abc import Iterator

from a2p_lint import domains
from a2p_lint.application import Contact
from a2p_lint.context import Context
from a2p_lint.emails import emails_of, is_placeholder_host, is_placeholder_mailbox
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a mailbox or host that only fills a field; the website's own host is somebody's.

    So is a mailbox with the contact's own name: Mr. Tester's, Ms. Sample's.
    """
    brand = context.brand
    for at, written, host, mailbox in emails_of(brand):
        if (host and is_placeholder_mailbox(mailbox) and not _is_own(mailbox, brand.contact)) or (
            is_placeholder_host(host)
            and host != domains.registrable_domain(domains.host_of(brand.website))
        ):
            yield Hit(at, {"email": written})


def _is_own(mailbox: str, person: Contact) -> bool:
    names = (person.first_name, person.last_name)
    return mailbox in [name.strip().lower() for name in names]
