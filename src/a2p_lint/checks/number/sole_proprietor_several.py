"""A sole proprietor's campaign sends from one number.

Toll-free numbers are verified apart and do not count; one number written twice is one.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import is_toll_free, national


def check(context: Context) -> Iterator[Hit]:
    """Hit each number after the first."""
    most = context.limits["numbers"]
    numbers = context.application.numbers
    if len(numbers) <= most:
        return
    firsts: dict[str, int] = {}
    for place, number in enumerate(numbers):
        if number.strip() and not is_toll_free(number):
            firsts.setdefault(national(number) or number, place)
    if len(firsts) > most:
        kept, *others = firsts.values()
        facts = {"count": len(firsts), "most": most}
        for place in others:
            yield Hit(f"/numbers/{place}", facts, related=(f"/numbers/{kept}",))
