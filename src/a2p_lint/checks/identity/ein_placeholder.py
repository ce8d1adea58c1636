"""An EIN must be a number of the business, and not one that was typed to fill the field."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.tax_ids import holds_ein, placeholder_sign
from a2p_lint.tax_numbers import tax_numbers


def check(context: Context) -> Iterator[Hit]:
    """Hit an EIN whose digits give it away as a placeholder."""
    for at, brand in tax_numbers(context.application):
        if (sign := placeholder_sign(brand.ein)) and holds_ein(brand):
            yield Hit(at, {"sign": Label(sign)})
