"""A sample must have as many characters as the registry asks for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with fewer characters; blanks at its ends do not count, nor blank ones."""
    least = context.limits["characters"]
    for number, sample in enumerate(context.campaign.samples):
        length = len(sample.strip())
        if 0 < length < least:
            yield Hit(f"/campaign/samples/{number}", {"length": length, "least": least})
