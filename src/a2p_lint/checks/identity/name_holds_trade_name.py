"""The legal name must not hold a trade name or a former name too."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.names import MARKER_WORDS, trade_name_marker


def check(context: Context) -> Iterator[Hit]:
    """Hit a legal name that is two names with "doing business as" or the like between them."""
    if MARKER_WORDS.isdisjoint(context.text("/brand/legal_name").vocabulary):
        return
    name = context.brand.legal_name
    if marker := trade_name_marker(name):
        yield Hit("/brand/legal_name", {"name": name, "marker": marker}, related=("/brand/dba",))
