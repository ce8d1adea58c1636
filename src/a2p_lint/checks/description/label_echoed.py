"""The description must say more than that the business sends messages of its use case."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.text import words_of


def check(context: Context) -> Iterator[Hit]:
    """Hit a description made of general words, the label's and the brand's names alone."""
    empty = context.words["empty"].openings
    for programme in context.programmes:
        at = programme.at("description")
        left = context.text(at).vocabulary - empty
        if len(left) > _MOST_OWN:
            continue
        own = words_of(" ".join(registered_names(context.application))).split()
        if left.issubset(own):
            yield Hit(at)


# More words than any names have: such a description says something.
_MOST_OWN = 12
