"""A campaign that says it sends no links must show none in its samples."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.links import links, may_hold_links


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where a sample holds a link; a brand called Some.com is not one."""
    campaign = context.campaign
    if campaign.embedded_link is not False:
        return
    if not may_hold_links("\n".join((*campaign.samples, *campaign.mms_samples))):
        return
    names = " ".join(registered_names(context.application)).lower()
    found = tuple(
        (f"/campaign/{field}/{number}", link)
        for field in ("samples", "mms_samples")
        for number, sample in enumerate(getattr(campaign, field))
        for link in links(sample)
        if link.rstrip(":").lower() not in names
    )
    if found:
        places = tuple(dict.fromkeys(at for at, _ in found))
        yield Hit("/campaign/embedded_link", {"link": found[0][1]}, related=places)
