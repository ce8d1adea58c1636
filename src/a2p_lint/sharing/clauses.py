"""Parts a sentence about sharing into clauses: what is said, said otherwise, or excepted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from a2p_lint.data import sharing as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.said import Said

EXCEPTION = "exception"

# "Unless you object, we ...", "si no lo cancela, ...": the condition ends at its comma.
CONDITIONS = frozenset(
    {"if", "unless", "when", "where", "once", "by", "si", "cuando", "lorsque", "quand", "al", "en"}
)
# "Data, excluding consent, may be shared."
_GOING_ON = frozenset({"may", "will", "is", "are", "can", "puede", "pueden", "peut", "peuvent"})


_SUBJECTS = frozenset({"we", "nous", "nosotros"})


# The words at which a clause may begin, where no condition runs.
_TELLING = _SUBJECTS | _GOING_ON | lists.AND


class Clause(NamedTuple):
    """A run of words of a sentence, from the first to before the last."""

    first: int
    last: int
    kind: str
    """``EXCEPTION`` for what an "except" leaves out, else ``""``."""


def clauses(said: Said) -> Iterator[Clause]:
    """Give the clauses of a sentence in order; they leave no word out."""
    text, words = said.text, said.words
    starts = {0: ""}
    openings: Mapping[int, str] = {
        **{first: "" for first, _ in said.everywhere(vocabulary.TURNS)},
        **dict.fromkeys(_exceptions(said), EXCEPTION),
    }
    conditional = bool(words) and words[0] in CONDITIONS
    excepted = False
    commas = "," in text.raw
    for number, word in enumerate(words):
        if number in openings:
            if number or openings[number]:
                starts[number] = openings[number]
                excepted = openings[number] == EXCEPTION
                conditional = conditional or (number == 0 and excepted)
                continue
        elif not (conditional or word in _TELLING):
            continue
        # Where marks stand is looked up only for the words that it matters for.
        if (
            number
            and (conditional or word in _SUBJECTS or (excepted and word in _GOING_ON))
            and (
                (conditional and word in _SUBJECTS) or (commas and "," in text.between(number - 1))
            )
        ):
            starts[number] = ""
            conditional = excepted = False
        elif word in lists.AND and words[number + 1 : number + 2] and words[number + 1] in lists.WE:
            starts[number] = ""
            excepted = False
    firsts = sorted(starts)
    for first, last in zip(firsts, [*firsts[1:], len(words)], strict=True):
        yield Clause(first, last, starts[first])


def _exceptions(said: Said) -> Iterator[int]:
    """Leave out "cannot exclude", and "excludes" that says of what it stands behind."""
    for first, _ in said.everywhere(vocabulary.EXCEPTS):
        if not (first and said.text.negates(first - 1)):
            yield first
