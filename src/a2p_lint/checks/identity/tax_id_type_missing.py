"""A number must say what kind it is, where its country has several or the form asks everybody.

An American number without a type is an EIN, and a Canadian one a business number.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.tax_ids import is_from_elsewhere


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank type beside a foreign number, and blanks beside a toll-free form's number."""
    brand = context.brand
    if not brand.tax_id_type.strip() and brand.ein.strip() and is_from_elsewhere(brand):
        yield Hit("/brand/tax_id_type", related=("/brand/ein", "/brand/tax_id_country"))
    if context.application.toll_free is None or context.blank("/toll_free/registration_number"):
        return
    for field in ("/toll_free/registration_type", "/toll_free/registration_country"):
        if context.blank(field):
            yield Hit(field, related=("/toll_free/registration_number",))
