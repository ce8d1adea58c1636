"""The exempt status must be under the subsection of 501(c) that the IRS lists."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.listings import declared_subsection, listed_subsection
from a2p_lint.tax_ids import holds_ein


def check(context: Context) -> Iterator[Hit]:
    """Hit a status that names another subsection than the list has."""
    brand = context.brand
    given = declared_subsection(brand.tax_exempt_status)
    listing = context.evidence.record("registry", brand.ein)
    listed = listed_subsection(listing)
    if given and listed and given != listed and holds_ein(brand):
        facts = {
            "given": given,
            "listed": listed,
            "recorded": listing.seen_on or Label("undated"),
        }
        yield Hit("/brand/tax_exempt_status", facts, related=("/brand/ein",))
