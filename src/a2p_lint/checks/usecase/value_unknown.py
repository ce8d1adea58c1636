"""The use case and the sub-use cases must be ones that the registry knows."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import is_use_case


def check(context: Context) -> Iterator[Hit]:
    """Hit each value that is in no provider's list, however it is spelt."""
    campaign = context.campaign
    if campaign.use_case.strip() and not is_use_case(campaign.use_case):
        yield Hit("/campaign/use_case", {"value": campaign.use_case})
    for number, value in enumerate(campaign.sub_use_cases):
        if value.strip() and not is_use_case(value):
            yield Hit(f"/campaign/sub_use_cases/{number}", {"value": value})
