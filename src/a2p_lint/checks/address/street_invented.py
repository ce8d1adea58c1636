"""The street of the brand should not be one that people make up."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

STREET = "/brand/address/street"


def check(context: Context) -> Iterator[Hit]:
    """Hit a line that begins as an invented address."""
    written = context.text(STREET)
    if written.joined.startswith(context.words["street"].needles):
        yield Hit(STREET, {"street": written.raw.strip()})
