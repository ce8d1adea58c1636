"""The description must say what is in the messages, not only who writes to whom."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.text import words_of

_GENERAL = ("empty", "people", "setting")
# Words that are left once the general ones are out: names, trade and place have no more.
_MOST_OWN = 12


def check(context: Context) -> Iterator[Hit]:
    """Hit a description of names, trade, place and general words, in which no subject is left."""
    for programme in context.programmes:
        at = programme.at("description")
        text = context.text(at)
        left = text.vocabulary
        for words in _GENERAL:
            left = left - context.words[words].openings
            if len(left) > _MOST_OWN * 2:
                break
        if len(left) > _MOST_OWN or not text.raw.isascii():
            continue
        address = context.brand.address
        names = (*registered_names(context.application), address.city, address.region)
        own = frozenset(words_of(" ".join(names)).split())
        trades = context.words["trades"].openings
        # Names alone are the business of the rule on descriptions that echo the label.
        if left - own <= trades and not text.vocabulary - context.words["empty"].openings <= own:
            yield Hit(at)
