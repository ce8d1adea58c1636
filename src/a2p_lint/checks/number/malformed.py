"""A sending number must be one that can be dialled in North America.

Quiet about other countries' numbers and about invented ones, which are other rules' business, and
about a provider's key for a number, which says nothing of its digits.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.phones import is_placeholder, number_fault

ELSEWHERE = frozenset({"", "abroad", "identifier"})


def check(context: Context) -> Iterator[Hit]:
    """Hit each sending number whose digits cannot be one."""
    for at, number in context.sending_numbers:
        flaw = number_fault(number)
        if flaw not in ELSEWHERE and not is_placeholder(number):
            yield Hit(at, {"number": number, "flaw": Label(flaw)})
