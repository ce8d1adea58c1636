"""A sole proprietor must give no vetting token."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

TOKEN = "/brand/vetting_token"


def check(context: Context) -> Iterator[Hit]:
    """Hit any token; a word for nothing is none."""
    if context.text(TOKEN).joined not in context.words["nothing"].needles:
        yield Hit(TOKEN)
