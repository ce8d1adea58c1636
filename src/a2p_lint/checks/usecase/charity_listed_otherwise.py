"""A programme for charity must not be of a body that the IRS lists under another subsection."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.listings import listed_subsection
from a2p_lint.tax_ids import holds_ein

CHARITABLE = 3


def check(context: Context) -> Iterator[Hit]:
    """Hit the use case of each programme for charity where the list has another subsection."""
    listing = context.evidence.record("registry", context.brand.ein)
    subsection = listed_subsection(listing)
    if subsection in (0, CHARITABLE) or not holds_ein(context.brand):
        return
    for programme in context.programmes:
        if "charity" in programme.use_cases:
            facts = {"listed": subsection, "recorded": listing.seen_on or Label("undated")}
            yield Hit(programme.at("use_case"), facts, related=("/brand/ein",))
