"""A keyword list has to fit into its field."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

LISTS = ("opt_in_keywords", "opt_out_keywords", "help_keywords")


def check(context: Context) -> Iterator[Hit]:
    """Hit each list that has more characters, commas included, than the field takes."""
    most = context.limits["characters"]
    for programme in context.programmes:
        for name in LISTS:
            keywords = getattr(programme, name)
            length = sum(map(len, keywords)) + max(0, len(keywords) - 1)
            if length > most:
                yield Hit(programme.at(name), {"length": length, "most": most})
