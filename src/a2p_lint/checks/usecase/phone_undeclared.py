"""A campaign that says it sends no telephone numbers must show none in its samples."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.phone_numbers import holds_phone_number, phone_numbers


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where a sample holds a number; a brand called 1-800-... is not one."""
    campaign = context.campaign
    if campaign.embedded_phone is not False:
        return
    if not holds_phone_number("\n".join((*campaign.samples, *campaign.mms_samples))):
        return
    names = " ".join(registered_names(context.application)).lower()
    places = tuple(
        f"/campaign/{field}/{place}"
        for field in ("samples", "mms_samples")
        for place, sample in enumerate(getattr(campaign, field))
        if any(number.lower() not in names for number in phone_numbers(sample))
    )
    if places:
        yield Hit("/campaign/embedded_phone", related=places)
