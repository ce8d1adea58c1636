"""A public company must give the symbol and the exchange that its shares are traded under."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label

_LISTING = (("/brand/stock_symbol", "symbol"), ("/brand/stock_exchange", "exchange"))


def check(context: Context) -> Iterator[Hit]:
    """Hit what is blank of the listing, or only says that there is none."""
    application = context.application
    if application.brand.entity_type != "public_profit":
        return
    if application.campaign is None and application.toll_free is not None:
        return  # a toll-free number is verified without a listing
    nothing = context.words["nothing"].needles
    for at, what in _LISTING:
        given = context.text(at)
        # The whole field: "OTC (not listed on NASDAQ)" is an answer.
        if not any(map(str.isalnum, given.raw)) or given.joined in nothing:
            yield Hit(at, {"what": Label(what)})
