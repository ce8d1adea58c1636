"""The mobile number of the contact must not be the number that sends."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import e164

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit]:
    """Hit a mobile number that is among the sending ones, however each is written."""
    mobile = e164(context.brand.contact.mobile_phone)
    if not mobile:
        return
    related = tuple([at for at, number in context.sending_numbers if e164(number) == mobile])
    if related:
        yield Hit(MOBILE, {"number": context.brand.contact.mobile_phone.strip()}, related=related)
