"""A campaign of somebody who lends must declare direct lending."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says


def check(context: Context) -> Iterator[Hit]:
    """Hit the answer no where description or samples speak of lending, or the brand's name does."""
    campaign = context.campaign
    if campaign.direct_lending is not False:
        return
    (programme, *_) = context.programmes
    for at in description_and_samples(programme):
        if says(context, at, context.words["lending"]):
            yield Hit("/campaign/direct_lending", related=(at,))
            return
    for at in ("/brand/legal_name", "/brand/dba"):
        name = context.text(at)
        if name.mentions(context.words["names"]) and not name.mentions(
            context.words["other_names"]
        ):
            yield Hit("/campaign/direct_lending", related=(at,))
            return
