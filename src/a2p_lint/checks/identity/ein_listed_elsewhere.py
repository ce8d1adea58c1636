"""The EIN must not stand under quite another name in the IRS list of exempt organisations."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.likeness import DIFFERENT
from a2p_lint.listings import EO_BMF, likeness_to_listing, listed_in


def check(context: Context) -> Iterator[Hit]:
    """Hit an EIN whose listed names are nothing like the brand's."""
    brand = context.brand
    listing = listed_in(EO_BMF, context.evidence, brand)
    if listing is not None and likeness_to_listing(brand, listing) == DIFFERENT:
        facts = {
            "listed": listing.name,
            "name": brand.legal_name or brand.dba,
            "recorded": listing.seen_on or Label("undated"),
        }
        yield Hit("/brand/ein", facts, related=("/brand/legal_name",))
