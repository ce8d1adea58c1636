"""The stock exchange of a public company must be one of the registry's list."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

EXCHANGE = "/brand/stock_exchange"


def check(context: Context) -> Iterator[Hit]:
    """Hit an exchange that is in no way called like one of the list; no exchange is no hit."""
    application = context.application
    if application.brand.entity_type != "public_profit":
        return
    if application.campaign is None and application.toll_free is not None:
        return  # a toll-free number is verified without a listing
    given = context.text(EXCHANGE)
    if not given.words or given.joined in context.words["nothing"].needles:
        return
    if not given.mentions(context.words["listed"]):
        yield Hit(EXCHANGE, {"exchange": given.raw.strip()})
