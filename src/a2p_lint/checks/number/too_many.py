"""A campaign holds a limited count of numbers, unless it has a number pool.

A sole proprietor's one number is another rule's business.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import is_toll_free, national


def check(context: Context) -> Iterator[Hit]:
    """Hit a list with more local numbers than the campaign can hold."""
    numbers, most = context.application.numbers, context.limits["numbers"]
    if len(numbers) <= most or context.campaign.number_pool:
        return
    if context.brand.entity_type == "sole_proprietor":
        return
    local = {national(number) or number for number in numbers if not is_toll_free(number)}
    count = sum(bool(number.strip()) for number in local)
    if count > most:
        yield Hit("/numbers", {"count": count, "most": most})
