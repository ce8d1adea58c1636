"""An e-mail address of the contact must be given."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

EMAILS = ("/brand/contact/email", "/brand/business_contact_email")


def check(context: Context) -> Iterator[Hit]:
    """Hit when neither field holds more than a word for nothing."""
    nothing = context.words["nothing"].needles
    if all(context.blank(at) or context.text(at).joined in nothing for at in EMAILS):
        yield Hit(EMAILS[0])
