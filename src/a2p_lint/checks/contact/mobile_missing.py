"""A mobile number of the contact must be given where one is asked for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank mobile number, or a word for nothing."""
    if context.brand.entity_type != "sole_proprietor" and not context.limits["everybody"]:
        return
    mobile = context.brand.contact.mobile_phone
    if not mobile.strip() or context.words["nothing"].is_whole(mobile):
        yield Hit(MOBILE)
