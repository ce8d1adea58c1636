"""The use case must be one that the chosen provider offers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import is_use_case, offers


def check(context: Context) -> Iterator[Hit]:
    """Hit a use case that exists and is not in the provider's own list."""
    value = context.campaign.use_case
    if is_use_case(value) and not offers(context.provider, value):
        yield Hit("/campaign/use_case", {"value": value})
