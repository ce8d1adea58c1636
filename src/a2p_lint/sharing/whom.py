"""Tells who gets the data, and for what."""

from __future__ import annotations

from a2p_lint.data import sharing as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.clauses import Clause
from a2p_lint.sharing.said import Said
from a2p_lint.sharing.verbs import SELL

SHARED, DENIED, ALLOWED, EXCEPTED = "shared", "denied", "allowed", "excepted"
"""Let others have it; said not to; to those who work for the sender, or by law; left out."""
MARKETING, OPEN, SERVICE = "marketing", "open", "service"

# "Such as", "including": examples follow.
_SUCH = frozenset({"such", "including", "like", "como", "incluyendo", "tels", "telles", "comme"})


def stance_of(
    said: Said, clause: Clause, word: int, manner: str, *, strict: bool
) -> tuple[str, str]:
    """Say of a verb that is not denied whether others get the data, and for what."""
    first, last = clause.first, clause.last
    excused, others, helpers = recipients(said, first, last)
    marketing = purpose(said, first, last) == MARKETING
    theirs = said.has(vocabulary.THEIR_OWN, first, last)
    ours = for_us(said, first, last)
    law = said.has(vocabulary.LAW, first, last)
    serving = said.has(vocabulary.SERVING, first, last)
    # "With your consent" lets nobody have an opt-in for their marketing, but may serve a service.
    asked = said.has(vocabulary.CONSENTING, first, last)
    if (law or asked) and not marketing:
        return ALLOWED, SERVICE
    if marketing and (theirs or (others and not ours)):
        return SHARED, MARKETING
    if others and (ours or serving):
        return ALLOWED, SERVICE
    if others:
        return SHARED, OPEN
    if helpers or excused:
        return ALLOWED, SERVICE
    if not ours and not strict and said.has(vocabulary.ADVERTISING, first, last):
        return SHARED, MARKETING
    if manner == SELL:
        return SHARED, OPEN
    return "", ""


def for_us(said: Said, first: int, last: int) -> bool:
    """Say whether it is the sender's own marketing: but "our marketing partners" do theirs."""
    whom = {run[0] for run in said.places(vocabulary.OTHERS, first, last)}
    return any(run[1] not in whom for run in said.places(vocabulary.OUR_OWN, first, last))


def recipients(said: Said, first: int, last: int) -> tuple[bool, bool, bool]:
    """Say whether those who work for the sender, others, and helpers by name are among them."""
    helping = {n for run in said.places(vocabulary.HELPERS, first, last) for n in range(*run)}
    working = [run[0] for run in said.places(vocabulary.WORKING, first, last)]
    excused = others = False
    found = [run for run in said.places(vocabulary.OTHERS, first, last) if run[0] not in helping]
    for place, run in enumerate(found):
        nearest = found[place + 1][0] if place + 1 < len(found) else last
        # "Third parties, partners and companies that help us" is one list.
        close = any(run[1] <= start <= max(nearest, run[1] + 8) for start in working)
        close = close or _exemplified(said, run[0], {*helping, *working})
        excused, others = excused or close, others or not close
    return excused, others, bool(helping)


def purpose(said: Said, first: int, last: int) -> str:
    """Say whether a stretch names marketing as what it is for, and not as what it is not for."""
    helping = {n for run in said.places(vocabulary.HELPERS, first, last) for n in range(*run)}
    for start, _ in said.places(vocabulary.MARKETING, first, last):
        if start in helping:
            continue
        near = said.words[max(first, start - 2) : start]
        if lists.NOT_BEFORE.isdisjoint(near):
            return MARKETING
        if (
            said.words[start - 1] not in lists.NOT_BEFORE
            and "than" not in near
            and "for" not in near
        ):
            return MARKETING
    return OPEN


def _exemplified(said: Said, place: int, helpers: set[int]) -> bool:
    """Say whether a word only gives an example of helpers: "vendors, such as agencies"."""
    signs = [number for number in range(place) if said.words[number] in _SUCH]
    return any(helper < signs[-1] for helper in helpers) if signs else False
