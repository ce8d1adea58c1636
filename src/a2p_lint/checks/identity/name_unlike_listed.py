"""The legal name must be the one that the IRS list of exempt organisations has for the EIN."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.likeness import DIFFERENT
from a2p_lint.listings import EO_BMF, is_listed_name, likeness_to_listing, listed_in


def check(context: Context) -> Iterator[Hit]:
    """Hit a legal name that is like a listed one, or has the brand's other name listed, only."""
    brand = context.brand
    listing = listed_in(EO_BMF, context.evidence, brand)
    if listing is None or is_listed_name(brand.legal_name, listing):
        return
    if likeness_to_listing(brand, listing) != DIFFERENT:
        facts = {
            "name": brand.legal_name,
            "listed": listing.name,
            "recorded": listing.seen_on or Label("undated"),
        }
        yield Hit("/brand/legal_name", facts, related=("/brand/ein",))
