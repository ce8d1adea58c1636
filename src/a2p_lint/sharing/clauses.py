"""Parts a sentence about sharing into clauses: what is said, said otherwise, or excepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from a2p_lint.data import sharing as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.said import Said

EXCEPTION = "exception"

# "Unless you object, we ...", "si no lo cancela, ...": the condition ends at its comma.
CONDITIONS = frozenset(
    {"if", "unless", "when", "where", "once", "by", "si", "cuando", "lorsque", "quand", "al", "en"}
)


class Clause(NamedTuple):
    """A run of words of a sentence, from the first to before the last."""

    first: int
    last: int
    kind: str
    """``EXCEPTION`` for what an "except" leaves out, else ``""``."""


def clauses(said: Said) -> Iterator[Clause]:
    """Give the clauses of a sentence in order; they leave no word out."""
    words = said.words
    starts = {0: ""}
    openings: Mapping[int, str] = {
        **{first: "" for first, _ in said.everywhere(vocabulary.TURNS)},
        **dict.fromkeys(_exceptions(said), EXCEPTION),
    }
    conditional = bool(words) and words[0] in CONDITIONS
    excepted = False
    for number in _likely_starts(said, openings):
        word = words[number]
        if number in openings and (number or openings[number]):
            starts[number] = openings[number]
            excepted = openings[number] == EXCEPTION
            conditional = conditional or (number == 0 and excepted)
        elif number and _says_anew(said, number, conditional=conditional, excepted=excepted):
            starts[number] = ""
            conditional = excepted = False
        elif word in lists.AND and words[number + 1 : number + 2] and words[number + 1] in lists.WE:
            starts[number] = ""
            excepted = False
    firsts = sorted(starts)
    for first, last in zip(firsts, [*firsts[1:], len(words)], strict=True):
        yield Clause(first, last, starts[first])


def _likely_starts(said: Said, openings: Mapping[int, str]) -> Sequence[int]:
    """Give the numbers of the words at which a clause may begin: all of them behind a condition."""
    if said.words and (said.words[0] in CONDITIONS or 0 in openings):
        return range(len(said.words))
    return sorted({*openings, *(first for first, _ in said.everywhere(vocabulary.BREAKS))})


def _exceptions(said: Said) -> Iterator[int]:
    """Leave out "cannot exclude", and "excludes" that says of what it stands behind."""
    for first, _ in said.everywhere(vocabulary.EXCEPTS):
        if not (first and said.text.negates(first - 1)):
            yield first


def _says_anew(said: Said, number: int, *, conditional: bool, excepted: bool) -> bool:
    word = said.words[number]
    subject = word in lists.SUBJECTS
    if conditional and subject:
        return True
    # Where marks stand is looked up only for the words that it matters for.
    if conditional or subject or (excepted and word in lists.GOING_ON):
        return said.commas and "," in said.text.between(number - 1)
    return False
