"""Many toll-free numbers for one business need a reason.

Any additional information counts as one: whether it explains the numbers is not read.
"""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.phones import is_toll_free, national

EXPLANATION = "/toll_free/additional_information"


def check(context: Context) -> Iterator[Hit]:
    """Hit the blank explanation of more toll-free numbers than go without one."""
    if not context.blank(EXPLANATION):
        return
    listed = (context.toll_free.phone_number, *context.application.numbers)
    count = len({national(number) for number in listed if is_toll_free(number)})
    country = country_named(context.brand.country, context.brand.address.country)
    most = context.limits["canadian" if country == "CA" else "numbers"]
    if count > most:
        yield Hit(EXPLANATION, {"count": count, "most": most}, related=("/numbers",))
