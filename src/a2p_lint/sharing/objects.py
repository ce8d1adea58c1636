"""Tells what a verb is done to: texting data, numbers, people's data, or something else."""

from __future__ import annotations

from a2p_lint.data import sharing as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.clauses import Clause
from a2p_lint.sharing.said import Said

_BE = frozenset(
    {"be", "is", "are", "been", "being", "was", "get", "gets", "se", "ser", "sera", "seran", "son",
     "es", "sont", "est", "etre", "seront", "ete"}
)  # fmt: skip
# Between "is" and what is done: "is never sold, rented or shared".
_AMID = frozenset(
    {"not", "never", "sold", "shared", "rented", "or", "and", "nor", "neither", "ever", "also",
     "otherwise", "jamais", "pas", "ni", "ne", "nunca", "leased", "traded", "disclosed", "vendu",
     "vendus", "vendues", "vendue", "loue", "loues", "louees", "ou", "et", "o", "y", "released",
     "exchanged", "transferred", "given", "vendidos", "vendido", "partages", "partage", "partagees",
     "automatically", "sometimes", "then", "egalement", "aussi", "tambien", "alquilados", "swapped"}
)  # fmt: skip
_ENCLITICS = ("rlos", "rlas", "rlo", "rla")
_TOWARDS = frozenset({"with", "to", "con", "a", "avec", "aux"})


def data_of(said: Said, clause: Clause, word: int, length: int, *, strict: bool) -> str:
    """Give the kind of data that a verb is about, or ``""`` when it is about something else."""
    end = word + length
    words = said.words
    following = words[end] if end < len(words) else ""
    if words[word].endswith(_ENCLITICS):
        return said.data_before(word)
    if _passive(words, word):
        return said.data(clause.first, word) or (
            said.data_before(clause.first) if _points_back(said, clause, word) else ""
        )
    if following in lists.PRONOUNS and not said.data(end, min(end + 3, clause.last)):
        return said.data_before(word)
    if word and words[word - 1] in ("les", "los", "las", "le", "la", "lo", "l"):
        return said.data_before(word)
    if strict:
        return _right_behind(said, clause, end)
    found = said.data(end, clause.last)
    if found:
        return found
    if following in _TOWARDS or following == "":
        return said.data(clause.first, word) or said.data_before(clause.first)
    return said.data(clause.first, word)


def _passive(words: tuple[str, ...], word: int) -> bool:
    return _being(words, word) >= 0


def _being(words: tuple[str, ...], word: int) -> int:
    """Give the number of the "is" of "is never sold, rented or shared"; -1 without one."""
    number = word - 1
    while number >= 0 and words[number] in _AMID:
        number -= 1
    return number if number >= 0 and words[number] in _BE else -1


def _points_back(said: Said, clause: Clause, word: int) -> bool:
    """Say whether what is sold was named before: "and it is never sold", "nor is sold".

    A clause with a subject of its own ("gift cards are sold", "if the practice is sold") is about
    that one.
    """
    if any(
        said.words[number] in lists.PRONOUNS or said.words[number] in lists.AND
        for number in range(clause.first, word)
    ):
        return True
    return _being(said.words, word) <= clause.first


def _right_behind(said: Said, clause: Clause, end: int) -> str:
    """Give the data that stands right behind a verb, or behind those who get it."""
    number = end
    while number < clause.last:
        for words in (vocabulary.TEXTING, vocabulary.MOBILE, vocabulary.PERSONAL):
            if any(run[0] == number for run in said.places(words, number, clause.last)):
                return said.data(end, clause.last)
        for words in (vocabulary.OTHERS, vocabulary.HELPERS):
            run = next(
                (run for run in said.places(words, number, clause.last) if run[0] == number), None
            )
            if run is not None and run[0] - end <= 3:
                return said.data(run[1], clause.last)
        if said.words[number] not in lists.BETWEEN:
            return ""
        number += 1
    return ""
