"""The monthly volume of a toll-free form must be a number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.volumes import monthly_volume

VOLUME = "/toll_free/message_volume"


def check(context: Context) -> Iterator[Hit]:
    """Hit words and ranges; thousands may be set apart, and a plus may follow."""
    if monthly_volume(context.toll_free.message_volume) is None:
        yield Hit(VOLUME)
