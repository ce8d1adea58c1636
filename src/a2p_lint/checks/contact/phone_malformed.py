"""The telephone numbers of the brand must be ones that can be dialled.

Quiet about numbers in other countries: whether a mobile may be there is another question.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.phones import number_fault

MOBILE = "/brand/contact/mobile_phone"


def check(context: Context) -> Iterator[Hit]:
    """Hit every number that cannot be one; a word for nothing counts as blank."""
    brand = context.brand
    numbers = (
        ("/brand/contact/phone", brand.contact.phone),
        (MOBILE, brand.contact.mobile_phone),
        ("/brand/support_phone", brand.support_phone),
    )
    for at, number in numbers:
        fault = number_fault(number)
        # A business line may well have an extension; a code by text reaches none.
        if fault in ("", "abroad") or (fault == "extension" and at != MOBILE):
            continue
        if number.strip() and not context.words["nothing"].is_whole(number):
            yield Hit(at, {"number": number.strip(), "flaw": Label(fault)})
