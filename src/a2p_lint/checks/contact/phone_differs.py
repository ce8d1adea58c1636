"""The reply to HELP must give a telephone number that the brand registers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.phone_numbers import phone_numbers
from a2p_lint.phones import e164, national


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply whose numbers are all others than the brand's and the sending ones."""
    brand = context.brand
    own = (brand.support_phone, brand.contact.phone, brand.contact.mobile_phone)
    sending = (number for _, number in context.sending_numbers)
    known = {e164(number) for number in (*own, *sending) if number.strip()}
    if not known:
        return
    for programme in context.programmes:
        # A number in letters, or a slot for one, cannot be compared.
        given = tuple(filter(national, phone_numbers(programme.help_message)))
        if given and known.isdisjoint(map(e164, given)):
            facts = {"number": given[0].strip()}
            yield Hit(programme.at("help_message"), facts, related=("/brand/support_phone",))
