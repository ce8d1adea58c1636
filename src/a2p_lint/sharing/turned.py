"""Sentences about sharing from the other side: others get data, use it, or write to people.

"Partners may get your number", "your number may be used by third parties", "our sponsors may text
you", "you agree to be contacted by our partners".
"""

from __future__ import annotations

from collections.abc import Iterator

from a2p_lint.data import sharing
from a2p_lint.data import sharing_turned as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.clauses import CONDITIONS, Clause, clauses
from a2p_lint.sharing.said import MOBILE, PERSONAL, TEXTING, Said
from a2p_lint.sharing.verbs import denies
from a2p_lint.sharing.whom import (
    ALLOWED,
    DENIED,
    MARKETING,
    OPEN,
    SERVICE,
    SHARED,
    for_us,
    purpose,
    recipients,
)

_TO = frozenset({"to", "a", "de"})
_PRONOUN_REACH = 5
# How far behind a verb the data stands, or those to whom it goes.
_NEAR = 6


def turned(said: Said) -> Iterator[tuple[str, str, str]]:
    """Give what one sentence says of others who get data or write: stance, data and purpose."""
    if not said.mentions(vocabulary.OTHERS) or said.mentions(vocabulary.NO_SHARING):
        return
    doing = False
    for clause in _main(said):
        runs = list(_doings(said, clause)) or (list(_going_on(said, clause)) if doing else [])
        doing = bool(runs)
        for start, end in runs:
            data = _data(said, clause, start, end)
            if data:
                yield _judged(said, clause, start, end, data)


def _main(said: Said) -> Iterator[Clause]:
    """Give the clauses without the condition that opens them: "Unless you object, ..."."""
    for clause in clauses(said):
        first = clause.first
        if first == 0 and (clause.kind or (said.words and said.words[0] in CONDITIONS)):
            commas = (n for n in range(clause.last) if "," in said.text.between(n))
            first = next(commas, -1) + 1
        yield Clause(first, clause.last, "")


def _doings(said: Said, clause: Clause) -> Iterator[tuple[int, int]]:
    """Give the runs of words by which others get something or write, first and after last."""
    first, last = clause.first, clause.last
    for words in (vocabulary.GET, vocabulary.WRITE):
        for start, end in said.places(words, first, last):
            if _done_by_others(said, clause, start):
                yield start, end
    for words in (vocabulary.WRITTEN_BY, vocabulary.FROM_THEM, vocabulary.GO_TO, vocabulary.COVER):
        for start, end in said.places(words, first, last):
            # "Offers from partners" may be the sender's to tell; what people get comes from them.
            told = words is not vocabulary.FROM_THEM or said.has(
                vocabulary.PEOPLE_GET, first, start
            )
            # Behind "from us", another clause may name them: "and our partners".
            named = _others(said, end, min(end + _NEAR, len(said.words))) if told else []
            if named and not any(map(said.text.negates, range(end, named[0][0]))):
                yield start, end


def _going_on(said: Said, clause: Clause) -> Iterator[tuple[int, int]]:
    """Give what the same others go on to do: "receive your number and may text you"."""
    first = clause.first
    if said.words[first : first + 1] and said.words[first] in sharing.AND:
        for words in (vocabulary.GET, vocabulary.WRITE):
            for start, end in said.places(words, first, min(first + _NEAR, clause.last)):
                if lists.OTHER_SUBJECTS.isdisjoint(said.words[first:start]):
                    yield start, end


def _others(said: Said, first: int, last: int) -> list[tuple[int, int]]:
    """Give the others named between two words, people's partners and helpers left out."""
    persons = [*said.places(vocabulary.PERSONS, 0, len(said.words))]
    helpers = said.places(vocabulary.HELPERS, 0, len(said.words))
    return [
        run
        for run in said.places(vocabulary.OTHERS, first, last)
        if not any(start <= run[0] < end for start, end in (*persons, *helpers))
    ]


def _done_by_others(said: Said, clause: Clause, verb: int) -> bool:
    """Say whether others are the subject of a verb: nobody else stands between."""
    named = _others(said, max(clause.first, verb - lists.MOST_BETWEEN), verb)
    if not named:
        return _done_by_them(said, clause, verb)
    start, end = named[-1]
    between = said.words[end:verb]
    if not lists.OTHER_SUBJECTS.isdisjoint(between):
        return False
    if said.places(vocabulary.HELPERS, end, verb) or ";" in said.text.stretch(end - 1, verb):
        return False
    # "We work with partners to send you texts" is no leave of theirs.
    led = not _TO.isdisjoint(between[-1:]) and lists.ABLE.isdisjoint(between[-2:])
    return not led or said.has(vocabulary.LEAVE, 0, start)


def _done_by_them(said: Said, clause: Clause, verb: int) -> bool:
    """Say whether "they" or "some of them" do it, and others were named before."""
    near = range(max(clause.first, verb - _PRONOUN_REACH), verb)
    them = next((word for word in near if said.words[word] in lists.THEM), None)
    if them is None or not lists.OTHER_SUBJECTS.isdisjoint(said.words[them:verb]):
        return False
    if said.words[verb - 1] in _TO:
        return False
    return bool(_others(said, 0, them)) and not said.places(vocabulary.HELPERS, 0, them)


def _data(said: Said, clause: Clause, start: int, end: int) -> str:
    """Give the kind of data that others get, or by which they write; ``""`` for something else."""
    first, last = clause.first, clause.last
    run = (start, end)
    if run in said.places(vocabulary.GO_TO, first, last):
        found = said.data(first, start)
        return found if found in (TEXTING, MOBILE) else _of_consent(said, first, start)
    if run in said.places(vocabulary.COVER, first, last):
        return _of_consent(said, first, start)
    if run in said.places(vocabulary.GET, first, last):
        near = min(end + _NEAR, last)
        if said.has(vocabulary.LISTED, start, min(near + 2, last)):
            return TEXTING
        found = said.data(end, near)
        return found if found in (TEXTING, MOBILE) else ""
    telephone = said.has(vocabulary.BY_TELEPHONE, 0, len(said.words))
    return MOBILE if telephone else PERSONAL


def _of_consent(said: Said, first: int, last: int) -> str:
    return TEXTING if said.has(vocabulary.CONSENTS, first, last) else ""


def _judged(said: Said, clause: Clause, start: int, end: int, data: str) -> tuple[str, str, str]:
    """Give stance, data and purpose of one such doing."""
    first, last = clause.first, clause.last
    if denies(said, clause, start, end):
        return DENIED, data, OPEN
    excused, others, _ = recipients(said, first, last)
    marketing = purpose(said, first, last) == MARKETING
    whole = len(said.words)
    # "Who signed up for our texts" is whom they get to know, and no work for us.
    ours = for_us(said, first, last) and not said.has(vocabulary.LISTED, start, last)
    if ours or (excused and not others):
        return ALLOWED, data, SERVICE
    if said.has(vocabulary.SUCCEEDING, 0, whole) or said.has(vocabulary.LAW, 0, whole):
        return ALLOWED, data, SERVICE
    if marketing or (start, end) in said.places(vocabulary.WRITTEN_BY, first, last):
        return SHARED, data, MARKETING
    if (start, end) in said.places(vocabulary.WRITE, first, last):
        return SHARED, data, MARKETING
    if said.has(vocabulary.SERVING, first, last):
        return ALLOWED, data, SERVICE
    return SHARED, data, OPEN
