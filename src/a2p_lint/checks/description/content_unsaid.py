"""The description must say what is in the messages, not only who writes to whom."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import in_plain_letters, registered_names
from a2p_lint.text import fold, words_of

_GENERAL = ("empty", "people", "setting", "trades")
# More words than names and a place have: such a description says something.
_MOST_OWN = 8


def check(context: Context) -> Iterator[Hit]:
    """Hit a description of names, trade, place and general words, in which no subject is left."""
    general = [context.words[listed].openings for listed in _GENERAL]
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        left = text.vocabulary.difference(*general)
        if len(left) > _MOST_OWN:
            continue
        address = context.brand.address
        names = fold(
            " ".join((*registered_names(context.application), address.city, address.region))
        )
        # The cheap question first: a word of a name is also a part of it.
        if not all(word in names for word in left):
            continue
        own = frozenset(words_of(names).split())
        # Names alone are the business of the rule on descriptions that echo the label.
        if not in_plain_letters(text.raw, context.application):
            continue
        if left <= own and not text.vocabulary - context.words["empty"].openings <= own:
            yield Hit(at)
