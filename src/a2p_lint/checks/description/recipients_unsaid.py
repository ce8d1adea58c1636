"""The description should say who gets the messages."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import in_plain_letters, without_names

NAMES = ("/brand/dba", "/brand/legal_name")


def check(context: Context) -> Iterator[Hit]:
    """Hit a description in which no word for people stands, in a language that the list holds."""
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        people = context.words["people"].openings & text.vocabulary
        # "Friends of Oakdale" and "Hill Family Dentistry" are names, and get no messages.
        if (
            people
            and people <= context.text(NAMES[0]).vocabulary | context.text(NAMES[1]).vocabulary
        ):
            people &= without_names(text.raw, context.application).vocabulary
        if not people and in_plain_letters(text.raw, context.application):
            yield Hit(at)
