"""A campaign that declares links must show one in its samples."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.links import may_hold_links


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer yes where no sample holds a link or a slot for one."""
    campaign = context.campaign
    if (
        campaign.embedded_link
        and campaign.samples
        and not may_hold_links("\n".join((*campaign.samples, *campaign.mms_samples)))
    ):
        yield Hit("/campaign/embedded_link", related=("/campaign/samples",))
