"""A keyword list is written with commas and no blanks."""

import re
from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

LISTS = ("opt_in_keywords", "opt_out_keywords", "help_keywords")
_BLANK_BY_COMMA = re.compile(r",\s|\s,")


def check(context: Context) -> Iterator[Hit]:
    """Hit each text that holds several keywords with a blank beside a comma."""
    for programme in context.programmes:
        for name in LISTS:
            for place, item in enumerate(getattr(programme, name)):
                if "," in item and _BLANK_BY_COMMA.search(item):
                    yield Hit(f"{programme.at(name)}/{place}")
