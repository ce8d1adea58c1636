"""The e-mail addresses of the brand must be ones that somebody reads."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import is_unread
from a2p_lint.findings import Hit

EMAILS = ("/brand/contact/email", "/brand/business_contact_email", "/brand/support_email")


def check(context: Context) -> Iterator[Hit]:
    """Hit every mailbox that sends only."""
    for at in EMAILS:
        written = context.text(at).raw
        if written and is_unread(written):
            yield Hit(at, {"email": written.strip()})
