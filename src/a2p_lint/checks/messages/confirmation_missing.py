"""A programme that goes on after the first text confirms the sign-up."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.use_cases import parts

# A code answers one request; nobody subscribes to it.
ONE_TIME = frozenset({"two_factor"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank confirmation where the form asks for one; keyword sign-ups are another rule's."""
    campaign = context.campaign
    if not context.blank("/campaign/opt_in_message") or not context.limits["asked"]:
        return
    by_keyword = "text_keyword" in campaign.opt_in_methods or not context.blank(
        "/campaign/opt_in_keywords"
    )
    use_cases = (campaign.use_case, *campaign.sub_use_cases)
    if not by_keyword and parts(use_cases) != ONE_TIME:
        yield Hit("/campaign/opt_in_message")
