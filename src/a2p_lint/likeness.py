"""Tells whether two names are one business's: the same, different, or not to be told."""

from __future__ import annotations

from functools import lru_cache

from a2p_lint.data.abbreviations import LEFT_OFF, LONG_FORMS
from a2p_lint.data.designators import FAMILIES
from a2p_lint.names import core, designators, other_letters

SAME, UNCLEAR, DIFFERENT = "same", "unclear", "different"

_JOINERS = frozenset({"and", "y", "e", "et", "n"})
_SMALL = frozenset({"a", "an", "the", "of", "for", "at", "in", "on", "de", "del", "la", "le", "du"})
_SHORTEST_ACRONYM = 3
# A shorter word, or run of letters, is in many names.
_TELLING = 4
# A wrong letter in a shorter word makes another name: ABC and ABD Realty.
_LEAST_FOR_A_SLIP = 8
# Measured on sixty pairs: no two names of one business are less alike than this.
_UNLIKE_BELOW = 60
# A name of thousands of words is hostile, and comparing takes its square.
_MOST_COMPARED = 200
_REMEMBERED = 256


@lru_cache(_REMEMBERED)
def likeness(name: str, other: str) -> str:
    """Say ``same``, ``different`` or ``unclear`` of two names.

    The same are names that differ in nothing but case, accents, punctuation, abbreviations, an
    article or designator left off, a general word left off the end, initials for all words, or one
    slip in a long word. A score never makes two names the same; a low one makes them different.
    What is blank, or not in Latin letters, is never told.
    """
    first, second = core(name), core(other)
    if not first or not second or other_letters(name) or other_letters(other):
        return UNCLEAR
    if _same(first, second):
        return UNCLEAR if other_family(name, other) else SAME
    if _have_in_common(first, second) or _score(first, second) >= _UNLIKE_BELOW:
        return UNCLEAR
    return DIFFERENT


def other_family(name: str, other: str) -> bool:
    """Say whether both names carry designators, and of families that exclude each other."""
    families = [{FAMILIES.get(form, "any") for form in designators(one)} for one in (name, other)]
    both = families[0] and families[1] and "any" not in families[0] | families[1]
    return bool(both) and families[0].isdisjoint(families[1])


def _same(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    one, two = _told(first), _told(second)
    return (
        _spelt_alike(first, second)
        or _spelt_alike(one, two)
        or _is_acronym(first, second)
        or _is_acronym(second, first)
        or _one_slip(one, two)
    )


def _spelt_alike(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Say whether the letters are the same, or those of one without its general ending."""
    whole = "".join(one), "".join(two)
    return (
        whole[0] == whole[1]
        or "".join(_shorter(one)) == whole[1]
        or "".join(_shorter(two)) == whole[0]
    )


def _told(words: tuple[str, ...]) -> tuple[str, ...]:
    """Give the words that tell a name apart, each in its long form."""
    return tuple(LONG_FORMS.get(word, word) for word in words if word not in _JOINERS)


def _shorter(words: tuple[str, ...]) -> tuple[str, ...]:
    """Drop the general words off the end: "Tech4U Solutions" is called "Tech4U"."""
    kept = words
    while len(kept) > 1 and kept[-1] in LEFT_OFF:
        kept = kept[:-1]
    return kept


def _have_in_common(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Say whether the names share a word, or one stands in the other: a family of companies."""
    shared = {word for word in first if len(word) >= _TELLING} & set(second) - LEFT_OFF
    shorter, longer = sorted(("".join(first), "".join(second)), key=len)
    return bool(shared) or (len(shorter) >= _TELLING and shorter in longer)


def _is_acronym(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    letters = "".join(short)
    if len(short) != 1 or len(letters) < _SHORTEST_ACRONYM:
        return False
    big = [word for word in long if word not in _JOINERS | _SMALL]
    return letters in ("".join(word[0] for word in long), "".join(word[0] for word in big))


def _one_slip(one: tuple[str, ...], two: tuple[str, ...]) -> bool:
    """Say whether the names differ in one long word alone, and there by a single letter."""
    if len(one) != len(two):
        return False
    apart = [pair for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    if len(apart) != 1 or min(map(len, apart[0])) < _LEAST_FOR_A_SLIP:
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(*apart[0], score_cutoff=1) <= 1


def _score(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    from rapidfuzz import fuzz

    one, two = first[:_MOST_COMPARED], second[:_MOST_COMPARED]
    return max(
        fuzz.ratio("".join(one), "".join(two)),
        fuzz.token_sort_ratio(" ".join(one), " ".join(two)),
    )
