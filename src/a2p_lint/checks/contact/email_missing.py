"""An e-mail address of the contact must be given."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

EMAIL = "/brand/contact/email"


def check(context: Context) -> Iterator[Hit]:
    """Hit when neither field holds more than a word for nothing."""
    brand, nothing = context.brand, context.words["nothing"]
    for email in (brand.contact.email, brand.business_contact_email):
        if email.strip() and not nothing.is_whole(email):
            return
    yield Hit(EMAIL)
