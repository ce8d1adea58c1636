"""The description should say why people get the messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a short description in which no word stands for a reason, an occasion or an aim."""
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        if (
            len(text.words) < context.limits["words"]
            and text.vocabulary.isdisjoint(context.words["occasions"].openings)
            and text.raw.isascii()
            and not text.mentions(context.words["aims"])
        ):
            yield Hit(at)
