"""Affiliate marketing that a campaign declares is refused."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer yes."""
    if context.campaign.affiliate_marketing is True:
        yield Hit("/campaign/affiliate_marketing")
