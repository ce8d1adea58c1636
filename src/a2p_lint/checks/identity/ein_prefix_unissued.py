"""An EIN must begin with two digits that the IRS has issued.

Placeholders and persons' numbers have rules of their own, which say more.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.tax_ids import holds_business_number, holds_ein, unissued_prefix
from a2p_lint.tax_numbers import tax_numbers


def check(context: Context) -> Iterator[Hit]:
    """Hit an EIN whose first two digits were never issued."""
    for at, brand in tax_numbers(context.application):
        prefix = unissued_prefix(brand.ein)
        if prefix and holds_ein(brand) and holds_business_number(brand):
            yield Hit(at, {"prefix": prefix})
