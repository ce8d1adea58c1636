"""A way for customers to get help must be given: an e-mail address or a telephone number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

EMAIL, PHONE = "/brand/support_email", "/brand/support_phone"


def check(context: Context) -> Iterator[Hit]:
    """Hit when neither field holds more than a word for nothing."""
    brand, nothing = context.brand, context.words["nothing"]
    # AWS's form has one contact, for support: what is given for the person is what it gets.
    person = brand.contact
    for written in (brand.support_email, brand.support_phone, person.email, person.phone):
        if written.strip() and not nothing.is_whole(written):
            return
    yield Hit(EMAIL, related=(PHONE,))
