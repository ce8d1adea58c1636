"""Whoever joins by texting a keyword gets a confirmation."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank confirmation where people can join by keyword."""
    for programme in context.programmes:
        by_keyword = "text_keyword" in programme.opt_in_methods or any(programme.opt_in_keywords)
        if by_keyword and not programme.opt_in_message.strip():
            yield Hit(programme.at("opt_in_message"), related=(programme.at("opt_in_keywords"),))
