"""A campaign that declares telephone numbers must show one in its samples."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.phone_numbers import may_hold_phone_numbers


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer yes where nothing in the samples could be a telephone number."""
    campaign = context.campaign
    if (
        campaign.embedded_phone
        and campaign.samples
        and not may_hold_phone_numbers("\n".join((*campaign.samples, *campaign.mms_samples)))
    ):
        yield Hit("/campaign/embedded_phone", related=("/campaign/samples",))
