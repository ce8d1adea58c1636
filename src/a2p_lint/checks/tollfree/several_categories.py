"""Where a toll-free number is for one purpose only, the form must name one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

CATEGORIES = "/toll_free/use_case_categories"


def check(context: Context) -> Iterator[Hit]:
    """Hit two or more categories; the page says at which providers."""
    found = dict.fromkeys(filter(str.strip, context.toll_free.use_case_categories))
    if len(found) > 1:
        yield Hit(CATEGORIES, {"count": len(found)})
