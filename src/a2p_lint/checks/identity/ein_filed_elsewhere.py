"""The EIN must not be that of quite another employer in the filings of benefit plans."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.likeness import DIFFERENT
from a2p_lint.listings import FORM_5500, likeness_to_listing, listed_in


def check(context: Context) -> Iterator[Hit]:
    """Hit an EIN whose filed names are nothing like the brand's."""
    brand = context.brand
    listing = listed_in(FORM_5500, context.evidence, brand)
    if listing is not None and likeness_to_listing(brand, listing) == DIFFERENT:
        facts = {
            "listed": listing.name,
            "name": brand.legal_name or brand.dba,
            "recorded": listing.seen_on or Label("undated"),
        }
        yield Hit("/brand/ein", facts, related=("/brand/legal_name",))
