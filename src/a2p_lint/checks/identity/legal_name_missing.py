"""The legal name of the business must be given; a toll-free form's own field for it will do."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun

NAME = "/brand/legal_name"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a blank name; say so where nothing at all is given of the brand."""
    if not context.blank(NAME) or context.toll_free.business_name.strip():
        return
    if context.blank("/brand"):
        yield NotRun("unknown")
    else:
        yield Hit(NAME)
