"""The description should say who gets the messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description in which no word for people stands, in a language that the list holds."""
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        if text.vocabulary.isdisjoint(context.words["people"].openings) and text.raw.isascii():
            yield Hit(at)
