"""The mobile number of the contact must be American or Canadian."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import country_under_one, number_fault

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit]:
    """Hit a number with another country code, and one of the islands that share +1."""
    number = context.brand.contact.mobile_phone
    if number_fault(number) == "abroad" or country_under_one(number):
        yield Hit(MOBILE, {"number": number.strip()})
