"""The type of a tax number must be one that its country issues.

Where a number has no country of its own, the brand's stands for it, as forms do it.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.tax_ids import type_is_elsewhere


def check(context: Context) -> Iterator[Hit]:
    """Hit each type of a number that its country does not issue."""
    brand = context.brand
    ours = brand.country.strip() or brand.address.country.strip()
    toll_free = context.application.toll_free
    named = [("/brand/tax_id", brand.tax_id_type, brand.tax_id_country)]
    if toll_free is not None:
        kind, country = toll_free.registration_type, toll_free.registration_country
        named.append(("/toll_free/registration", kind, country))
    for stem, kind, country in named:
        own = country.strip() or ours
        if type_is_elsewhere(kind, own):
            facts = {"type": kind, "country": own}
            yield Hit(f"{stem}_type", facts, related=(f"{stem}_country",))
