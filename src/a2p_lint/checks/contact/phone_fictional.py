"""The telephone numbers of the brand must be somebody's, and not made up."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import is_fictional, is_placeholder


def check(context: Context) -> Iterator[Hit]:
    """Hit a number that is kept for fiction, and one that only fills a field."""
    brand = context.brand
    numbers = (
        ("/brand/contact/phone", brand.contact.phone),
        ("/brand/contact/mobile_phone", brand.contact.mobile_phone),
        ("/brand/support_phone", brand.support_phone),
    )
    for at, number in numbers:
        if number and (is_fictional(number) or is_placeholder(number)):
            yield Hit(at, {"number": number.strip()})
