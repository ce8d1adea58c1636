"""Some providers take no campaign without the reply to STOP."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank reply to STOP."""
    if context.blank("/campaign/opt_out_message"):
        yield Hit("/campaign/opt_out_message")
