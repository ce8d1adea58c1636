"""Some providers take no campaign without the reply to HELP."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank reply to HELP."""
    if context.blank("/campaign/help_message"):
        yield Hit("/campaign/help_message")
