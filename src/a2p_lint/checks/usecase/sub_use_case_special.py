"""Only the standard use cases may stand as sub-use cases."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import is_use_case, may_be_part


def check(context: Context) -> Iterator[Hit]:
    """Hit each sub-use case that is known and may not be one."""
    for number, value in enumerate(context.campaign.sub_use_cases):
        if is_use_case(value) and not may_be_part(value):
            yield Hit(f"/campaign/sub_use_cases/{number}", {"value": value})
