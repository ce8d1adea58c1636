"""A campaign that says it sends no links must show none in its samples."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import links, registered_names


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where a sample holds a link; a brand called Some.com is not one."""
    campaign = context.campaign
    if campaign.embedded_link is not False:
        return
    found: list[tuple[str, str]] = []
    for field in ("samples", "mms_samples"):
        for number, sample in enumerate(getattr(campaign, field)):
            found += [(f"/campaign/{field}/{number}", link) for link in links(sample)]
    if not found:
        return
    names = " ".join(registered_names(context.application)).lower()
    shown = [(at, link) for at, link in found if link.rstrip(":").lower() not in names]
    if shown:
        places = tuple(dict.fromkeys(at for at, _ in shown))
        yield Hit("/campaign/embedded_link", {"link": shown[0][1]}, related=places)
