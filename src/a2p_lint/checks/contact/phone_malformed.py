"""The telephone numbers of the brand must be ones that can be dialled.

Quiet about numbers in other countries: whether a mobile may be there is another question.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.phones import number_fault

MOBILE = "/brand/contact/mobile_phone"
PHONES = ("/brand/contact/phone", MOBILE, "/brand/support_phone")


def check(context: Context) -> Iterator[Hit]:
    """Hit every number that cannot be one; a word for nothing counts as blank."""
    for at in PHONES:
        if context.blank(at):
            continue
        written = context.text(at)
        fault = number_fault(written.raw)
        # A business line may well have an extension; a code by text reaches none.
        if fault in ("", "abroad") or (fault == "extension" and at != MOBILE):
            continue
        if written.joined not in context.words["nothing"].needles:
            yield Hit(at, {"number": written.raw.strip(), "flaw": Label(fault)})
