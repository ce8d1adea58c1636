"""Parts a sentence about sharing into clauses: what is said, said otherwise, or excepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from a2p_lint.data import sharing as lists
from a2p_lint.text import Passage, Place, Words

EXCEPTION = "exception"

_TURNS, _EXCEPTS = Words(lists.TURNS), Words(lists.EXCEPTS)
# "Unless you object, we ...", "si no lo cancela, ...": the condition ends at its comma.
CONDITIONS = frozenset(
    {"if", "unless", "when", "where", "once", "by", "si", "cuando", "lorsque", "quand", "al", "en"}
)
# "Data, excluding consent, may be shared."
_GOING_ON = frozenset({"may", "will", "is", "are", "can", "puede", "pueden", "peut", "peuvent"})


_SUBJECTS = frozenset({"we", "nous", "nosotros"})


class Clause(NamedTuple):
    """A run of words of a sentence, from the first to before the last."""

    first: int
    last: int
    kind: str
    """``EXCEPTION`` for what an "except" leaves out, else ``""``."""


def clauses(text: Passage) -> Iterator[Clause]:
    """Give the clauses of a sentence in order; they leave no word out."""
    starts = {0: ""}
    openings: Mapping[int, str] = {
        **{place.word: "" for place in text.places(_TURNS)},
        **{place.word: EXCEPTION for place in _exceptions(text)},
    }
    conditional = bool(text.words) and text.words[0] in CONDITIONS
    excepted = False
    for number, word in enumerate(text.words):
        if number in openings and (number or openings[number]):
            starts[number] = openings[number]
            excepted = openings[number] == EXCEPTION
            conditional = conditional or (number == 0 and excepted)
        elif number and _says_anew(text, number, conditional=conditional, excepted=excepted):
            starts[number] = ""
            conditional = excepted = False
        elif (
            word in lists.AND
            and text.words[number + 1 : number + 2]
            and (text.words[number + 1] in lists.WE)
        ):
            starts[number] = ""
            excepted = False
    firsts = sorted(starts)
    for first, last in zip(firsts, [*firsts[1:], len(text.words)], strict=True):
        yield Clause(first, last, starts[first])


def _exceptions(text: Passage) -> Iterator[Place]:
    """Leave out "cannot exclude", and "excludes" that says of what it stands behind."""
    for place in text.places(_EXCEPTS):
        if not (place.word and text.negates(place.word - 1)):
            yield place


def _says_anew(text: Passage, number: int, *, conditional: bool, excepted: bool) -> bool:
    word = text.words[number]
    if conditional and word in _SUBJECTS:
        return True
    # Where marks stand is looked up only for the words that it matters for.
    if conditional or word in _SUBJECTS or (excepted and word in _GOING_ON):
        return "," in text.between(number - 1)
    return False
