"""The reply to STOP must not ask for one more step."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import without_names


def check(context: Context) -> Iterator[Hit]:
    """Hit a reply that asks people to confirm, call or click; the brand's name asks nothing."""
    asks = context.words["asks"]
    for programme in context.programmes:
        at = programme.at("opt_out_message")
        text = context.text(at)
        if text.asserts(asks) and without_names(text.raw, context.application).asserts(asks):
            yield Hit(at)
