"""The e-mail addresses of the brand must have the form of one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import email_flaw
from a2p_lint.findings import Hit, Label

EMAILS = ("/brand/contact/email", "/brand/business_contact_email", "/brand/support_email")


def check(context: Context) -> Iterator[Hit]:
    """Hit every address that cannot be one; a word for nothing counts as blank."""
    for at in EMAILS:
        if context.blank(at):
            continue
        written = context.text(at)
        flaw = email_flaw(written.raw)
        if flaw and written.joined not in context.words["nothing"].needles:
            yield Hit(at, {"email": written.raw.strip(), "flaw": Label(flaw)})
