"""Only a public company gives a stock symbol and an exchange."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label

_LISTING = ("/brand/stock_symbol", "/brand/stock_exchange")
_UNLISTED = frozenset({"private_profit", "non_profit", "government", "sole_proprietor"})


def check(context: Context) -> Iterator[Hit]:
    """Hit the first part of a listing that stands beside another type than public company."""
    kind = context.brand.entity_type
    if kind not in _UNLISTED:
        return
    for at in _LISTING:
        given = context.text(at)
        if given.words and not given.mentions(context.words["nothing"]):
            facts = {"given": given.raw.strip(), "type": Label(kind)}
            yield Hit(at, facts, related=("/brand/entity_type",))
            return
