"""Small questions about what a programme says of itself, and where."""

from collections.abc import Iterator

from a2p_lint.context import Programme
from a2p_lint.offers import kept_off
from a2p_lint.text import Passage, Words


def says(passage: Passage, words: Words) -> bool:
    """Say whether a phrase of the list is said: not denied in its sentence, not merely named.

    Stricter than ``Passage.asserts``: "none of the following: news, special offers" and "special
    offers are never sent" deny, too.
    """
    return passage.mentions(words) and any(
        not passage.named(place) and not kept_off(passage, place) for place in passage.places(words)
    )


def description_and_samples(programme: Programme) -> Iterator[str]:
    """Give the pointers of the description and of each sample, in the order of reading."""
    yield programme.at("description")
    yield from samples_of(programme)


def samples_of(programme: Programme) -> Iterator[str]:
    """Give the pointer of each sample."""
    samples = programme.at("samples")
    yield from (f"{samples}/{number}" for number in range(len(programme.samples)))
