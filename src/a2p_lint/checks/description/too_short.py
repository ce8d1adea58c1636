"""The description must have as many characters as the registry asks for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description with fewer characters, blanks at its ends not counted."""
    length = len(context.campaign.description.strip())
    least = context.limits["characters"]
    if length < least:
        yield Hit("/campaign/description", {"length": length, "least": least})
