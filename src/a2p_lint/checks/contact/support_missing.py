"""A way for customers to get help must be given: an e-mail address or a telephone number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

EMAIL, PHONE = "/brand/support_email", "/brand/support_phone"
# AWS's form has one contact, for support: what is given for the person is what it gets.
GIVEN = (EMAIL, PHONE, "/brand/contact/email", "/brand/contact/phone")


def check(context: Context) -> Iterator[Hit]:
    """Hit when neither field holds more than a word for nothing."""
    nothing = context.words["nothing"].needles
    if all(context.blank(at) or context.text(at).joined in nothing for at in GIVEN):
        yield Hit(EMAIL, related=(PHONE,))
