"""Having dealt with a business before is no consent to its texts."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description of the opt-in that rests on earlier dealings."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        words = claimed(flow, context.words["dealings"])
        asked = any(flow.mentions(context.words[name]) for name in ("explicit", "asking"))
        if not words and not asked:
            words = claimed(flow, context.words["dealings_alone"])
        if words:
            yield Hit(programme.at("message_flow"), {"words": words})
