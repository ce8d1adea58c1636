"""A non-profit hardly carries the designation of a company for profit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.names import names_a_private_company


def check(context: Context) -> Iterator[Hit]:
    """Hit the type non-profit of an LLC or a partnership with limited liability."""
    brand = context.brand
    if brand.entity_type == "non_profit" and names_a_private_company(brand.legal_name):
        facts = {"name": brand.legal_name}
        yield Hit("/brand/entity_type", facts, related=("/brand/legal_name",))
