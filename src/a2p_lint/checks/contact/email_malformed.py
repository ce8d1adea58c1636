"""The e-mail addresses of the brand must have the form of one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import email_flaw, emails_of
from a2p_lint.findings import Hit, Label


def check(context: Context) -> Iterator[Hit]:
    """Hit every address that cannot be one; a word for nothing counts as blank."""
    for at, written, host, _ in emails_of(context.brand):
        if not host and not context.words["nothing"].is_whole(written):
            yield Hit(at, {"email": written, "flaw": Label(email_flaw(written))})
