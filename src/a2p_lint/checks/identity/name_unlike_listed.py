"""The legal name must be the one that the IRS list of exempt organisations has for the EIN."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.likeness import DIFFERENT
from a2p_lint.listings import EO_BMF, is_listed_name, likeness_to_listing
from a2p_lint.tax_ids import holds_ein


def check(context: Context) -> Iterator[Hit]:
    """Hit a legal name that is like a listed one, or has the brand's other name listed, only."""
    brand = context.brand
    listing = context.evidence.record("registry", brand.ein)
    if listing is None or not listing.listed or listing.source != EO_BMF or not holds_ein(brand):
        return
    if is_listed_name(brand.legal_name, listing):
        return
    if likeness_to_listing(brand, listing) != DIFFERENT:
        facts = {
            "name": brand.legal_name,
            "listed": listing.name,
            "recorded": listing.seen_on or Label("undated"),
        }
        yield Hit("/brand/legal_name", facts, related=("/brand/ein",))
