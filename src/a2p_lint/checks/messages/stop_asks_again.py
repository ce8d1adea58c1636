"""The reply to STOP must not ask for one more step."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply that asks people to confirm, to call or to say why."""
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        if context.text(at).asserts(context.words["asks"]):
            yield Hit(at)
