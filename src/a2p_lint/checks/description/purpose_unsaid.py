"""The description should say why people get the messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import in_plain_letters, without_names


def check(context: Context) -> Iterator[Hit]:
    """Hit a short description in which no word stands for a reason, an occasion or an aim."""
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        if len(text.words) >= context.limits["words"]:
            continue
        # "Friends of Oakdale" and "Food for All" are names, and give no reason.
        said = without_names(text.raw, context.application)
        if (
            said.vocabulary.isdisjoint(context.words["occasions"].openings)
            and in_plain_letters(text.raw, context.application)
            and not said.mentions(context.words["aims"])
        ):
            yield Hit(at)
