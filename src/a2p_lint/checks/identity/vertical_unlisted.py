"""The industry of the brand must be one of the values that forms have."""

from collections.abc import Iterator

from a2p_lint.application import VERTICALS
from a2p_lint.context import Context
from a2p_lint.findings import Hit

VERTICAL = "/brand/vertical"
# Some lists end in it.
OTHER = " other "


def check(context: Context) -> Iterator[Hit]:
    """Hit an industry that is in no provider's list; a word for nothing counts as blank."""
    written = context.text(VERTICAL)
    if context.brand.vertical in VERTICALS or written.joined == OTHER:
        return
    if written.joined not in context.words["nothing"].needles:
        yield Hit(VERTICAL, {"given": written.raw.strip()})
