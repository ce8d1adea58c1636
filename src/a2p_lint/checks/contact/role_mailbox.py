"""A listed company must be confirmed from a person's mailbox, and not from a shared one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.emails import is_role
from a2p_lint.findings import Hit

OF_BUSINESS, OF_CONTACT = "/brand/business_contact_email", "/brand/contact/email"


def check(context: Context) -> Iterator[Hit]:
    """Hit the address that the confirmation goes to, when it is a post's."""
    if context.brand.entity_type != "public_profit":
        return
    at = OF_CONTACT if context.blank(OF_BUSINESS) else OF_BUSINESS
    written = context.text(at).raw
    if is_role(written):
        yield Hit(at, {"email": written.strip()})
