"""One sign of typography or an emoji need not double what a message costs."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import messages
from a2p_lint.segments import costly_signs, may_be_plain, plainer, segments


def check(context: Context) -> Iterator[Hit]:
    """Hit each message that fewer parts could carry, if nothing but such signs is in the way."""
    for programme in context.programmes:
        for at, text in messages(programme):
            if text.isascii():
                continue
            signs = costly_signs(text)
            if signs and all(map(may_be_plain, signs)):
                now, plain = segments(text), segments(plainer(text))
                if plain < now:
                    yield Hit(at, {"signs": signs[:5], "now": now, "plain": plain})
