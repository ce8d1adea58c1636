"""The samples of a campaign must not all be one message."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.likeness import alike


def check(context: Context) -> Iterator[Hit]:
    """Hit the second sample, and each after it, where all of them are the same message."""
    campaign = context.campaign
    given = [number for number, sample in enumerate(campaign.samples) if sample.strip()]
    first, *others = (f"/campaign/samples/{number}" for number in given) if given else ("",)
    changing, keywords = context.words["changing"], context.words["keywords"]
    if others and all(
        alike(context.text(first), context.text(other), changing, keywords) for other in others
    ):
        for other in others:
            yield Hit(other, related=(first,))
