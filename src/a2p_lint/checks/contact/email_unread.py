"""The e-mail addresses of the brand must be ones that somebody reads."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import emails_of, is_unread
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit every mailbox that sends only."""
    for at, written, _, mailbox in emails_of(context.brand):
        if is_unread(mailbox):
            yield Hit(at, {"email": written})
