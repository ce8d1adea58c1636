"""A friend's number is no consent of the friend."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.findings import Hit

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that gets numbers from friends, without safeguards."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            words = claimed(text, context.words["friends"])
            if words and not text.mentions(context.words["safeguards"]):
                yield Hit(at, {"words": words})
                break
