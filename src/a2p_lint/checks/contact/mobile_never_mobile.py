"""The mobile number of the contact must not be of a kind that no mobile has."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.phones import national, number_use

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit]:
    """Hit a number whose digits show that it is kept for something else."""
    number = context.brand.contact.mobile_phone
    use = number_use(number) if national(number) else ""
    if use:
        yield Hit(MOBILE, {"number": number.strip(), "use": Label(use)})
