"""A sample must be a message that customers get, not a trial of the form."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import samples

# No word for nothing is longer.
_SHORT = 30


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that says nothing ("N/A", "test message 1") or holds a printer's filler."""
    words = context.words
    for programme in context.programmes:
        for at, text in samples(programme):
            if not text or text.isspace():
                continue
            passage = context.text(at)
            marked = not passage.vocabulary.isdisjoint(words["markers"].openings)
            if (len(text) < _SHORT and passage.joined in words["nothing"].needles) or (
                marked
                and (
                    passage.vocabulary <= words["empty"].openings
                    or passage.asserts(words["leftovers"])
                )
            ):
                yield Hit(at, {"text": text})
