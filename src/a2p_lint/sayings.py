"""Small questions about what a programme says of itself, and where."""

from collections.abc import Iterator
from itertools import islice

from a2p_lint.context import Context, Programme
from a2p_lint.offers import MOST_JUDGED, counts
from a2p_lint.text import Place, Words

_NAMES = ("/brand/dba", "/brand/legal_name", "/brand/display_name", "/toll_free/business_name")


def says(context: Context, at: str, words: Words) -> bool:
    """Say whether a phrase of the list is said at a pointer, as the business's own doing.

    Stricter than ``Passage.asserts``: "none of the following: news, special offers" and "special
    offers are never sent" deny, too, and a phrase of the business's own name ("Half Price Movers")
    says nothing. The page's lists ``unlike`` and ``against`` count as in ``offers.py``.
    """
    text = context.text(at)
    return text.mentions(words) and any(
        counts(context, text, place) and not _in_a_name(context, text.words, place)
        for place in islice(text.places(words), MOST_JUDGED)
    )


def _in_a_name(context: Context, words: tuple[str, ...], place: Place) -> bool:
    """Say whether a name of the business holds the phrase that stands at a place."""
    phrase = f" {' '.join(words[place.word : place.word + place.words])} "
    return any(phrase in context.text(at).joined for at in _NAMES)


def description_and_samples(programme: Programme) -> Iterator[str]:
    """Give the pointers of the description and of each sample, in the order of reading."""
    yield programme.at("description")
    yield from samples_of(programme)


def samples_of(programme: Programme) -> Iterator[str]:
    """Give the pointer of each sample."""
    samples = programme.at("samples")
    yield from (f"{samples}/{number}" for number in range(len(programme.samples)))
