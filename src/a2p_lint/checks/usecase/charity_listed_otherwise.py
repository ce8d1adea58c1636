"""A programme for charity must not be of a body that the IRS lists under another subsection."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.listings import listed_subsection
from a2p_lint.tax_ids import holds_ein

CHARITABLE = 3


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the use case of each programme for charity where the list has another subsection.

    Where there is such a programme and nobody has looked, say so.
    """
    charities = [one for one in context.programmes if "charity" in one.use_cases]
    if not charities or not holds_ein(context.brand):
        return
    listing = context.evidence.record("registry", context.brand.ein)
    if listing is None:
        yield NotRun("unknown")
        return
    subsection = listed_subsection(listing)
    if subsection in (0, CHARITABLE):
        return
    for programme in charities:
        facts = {"listed": subsection, "recorded": listing.seen_on or Label("undated")}
        yield Hit(programme.at("use_case"), facts, related=("/brand/ein",))
