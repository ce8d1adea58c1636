"""Whoever resells must not be the brand: the brand is the business that texts."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.likeness import SAME, likeness, other_family

RESELLERS = ("/brand/reseller_name", "/toll_free/reseller_name")


def check(context: Context) -> Iterator[Hit]:
    """Hit a reseller that has one of the brand's names."""
    brand = context.brand
    names = (brand.legal_name, brand.dba, brand.display_name, context.toll_free.business_name)
    for at in RESELLERS:
        reseller = context.text(at).raw
        if not reseller or other_family(reseller, brand.legal_name):
            continue
        own = next((name for name in names if likeness(reseller, name) == SAME), "")
        if own:
            yield Hit(
                at, {"reseller": reseller.strip(), "name": own}, related=("/brand/legal_name",)
            )
