"""Small questions about what is said of a thing: denials behind it, and what is sent elsewhere."""

from a2p_lint.data.negation import DENIERS, JOINING_DENIERS
from a2p_lint.text import Passage, Place, Words

# "Promotions by text are not sent": a denial begins at most so many words behind.
_REACH = 4
# "no", and the "t" of "aren't", deny only what stands behind them.
_BARE = frozenset({"not", "never", "t"})


def says(passage: Passage, words: Words) -> bool:
    """Say whether a phrase of the list is asserted, and not denied behind it either.

    "Promotions are not sent" and "promotions will never be sent" deny what stands before; "sent no
    more than twice" does not.
    """
    return passage.mentions(words) and any(
        not passage.denied(place) and not passage.named(place) and not denied_behind(passage, place)
        for place in passage.places(words)
    )


def denied_behind(passage: Passage, place: Place) -> bool:
    """Say whether a verb behind the place denies it, in the same clause and within reach."""
    words = passage.words
    first = place.word + place.words
    for word in range(first, min(first + _REACH, len(words) - 1)):
        if passage.clause_ends_after(word - 1):
            return False
        if words[word] in DENIERS and words[word + 1] in _BARE:
            return True
        if words[word] in JOINING_DENIERS:
            return True
    return False
