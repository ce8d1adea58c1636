"""At some providers the form wants all three keyword lists filled in."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

LISTS = ("opt_in_keywords", "opt_out_keywords", "help_keywords")


def check(context: Context) -> Iterator[Hit]:
    """Hit each blank list."""
    for name in LISTS:
        if context.blank(f"/campaign/{name}"):
            yield Hit(f"/campaign/{name}")
