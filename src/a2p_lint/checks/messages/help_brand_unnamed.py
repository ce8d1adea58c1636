"""The reply to HELP must name the business that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import unsigned_replies


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a reply to HELP that names neither the brand nor, surely, another company."""
    yield from unsigned_replies(context, "help_message")
