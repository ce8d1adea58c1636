"""A toll-free verification is for a toll-free number.

Quiet about what cannot be dialled or given out: other rules say that.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import TOLL_FREE_CODES, is_toll_free, number_fault, number_use

NUMBER = "/toll_free/phone_number"


def check(context: Context) -> Iterator[Hit]:
    """Hit a number to be verified that is an ordinary one, or another country's."""
    number = context.toll_free.phone_number
    if is_toll_free(number) or number_use(number) or number_fault(number) not in ("", "abroad"):
        return
    yield Hit(NUMBER, {"number": number, "codes": TOLL_FREE_CODES})
