"""A 10DLC campaign covers local numbers only; a toll-free number has a verification of its own.

Quiet where the application brings that verification, whose number stands in the list too.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import is_toll_free


def check(context: Context) -> Iterator[Hit]:
    """Hit each toll-free number of a campaign that comes without a verification."""
    if context.application.toll_free is not None:
        return
    for place, number in enumerate(context.application.numbers):
        if is_toll_free(number):
            yield Hit(f"/numbers/{place}", {"number": number})
