"""A sample must be a message that customers get, not a trial of the form."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.sent import samples
from a2p_lint.text import Passage, words_of

# No word for nothing is longer.
_SHORT = 30


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that says nothing ("N/A", "test message 1") or holds a printer's filler."""
    words = context.words
    keys, empty = words["keys"].openings, words["empty"].openings
    for programme in context.programmes:
        # Nearly always: no sample holds such a word, and none is so short.
        told = not keys.isdisjoint(context.sample_words(programme))
        for at, text in samples(programme):
            if not told and len(text) >= _SHORT:
                continue
            passage = context.text(at)
            if passage.vocabulary.isdisjoint(keys):
                filler = len(text) < _SHORT and passage.joined in words["nothing"].needles
            else:
                filler = passage.vocabulary <= empty or _left_over(passage, context)
            if filler:
                yield Hit(at, {"text": text})


def _left_over(passage: Passage, context: Context) -> bool:
    """Say whether a phrase of a template is left, and not part of a name such as Foo Bar Lounge."""
    leftovers = context.words["leftovers"]
    if not passage.asserts(leftovers):
        return False
    names = words_of(" ".join(registered_names(context.application)))
    return any(needle in passage.joined and needle not in names for needle in leftovers.needles)
