"""The opt-in confirmation must name the business that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import unsigned_replies


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a confirmation that names neither the brand nor, surely, another company."""
    yield from unsigned_replies(context, "opt_in_message")
