"""Denials of sharing that stand elsewhere than before their verb, and say something other than no.

"We share no numbers", "it is against our rules to share them", "we would sooner close than".
"""

from __future__ import annotations

from a2p_lint.data import sharing as lists
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.clauses import Clause
from a2p_lint.sharing.said import Said

_NONE = frozenset({"no", "none", "neither", "nothing", "ningun", "ninguna", "aucun", "aucune"})
# "No less than your number", "nothing but your number": that much is given.
_AS_MUCH = frozenset(
    {"less", "fewer", "more", "longer", "matter", "cost", "but", "except", "other", "besides",
     "only", "menos", "mas", "moins", "plus"}
)  # fmt: skip
# Between a verb and "no": "hand over no", "give our partners no", "share with third parties no".
_BEFORE_NONE = frozenset(
    {"on", "out", "over", "away", "along", "off", "to", "with", "our", "any", "other", "them", "a",
     "the", "of", "absolutely", "de", "con", "avec", "nos"}
)  # fmt: skip
_NEAR = 6
_RATHER = frozenset({"sooner", "rather", "plutot", "antes"})
_THAN = frozenset({"than", "que"})
# "Against our rules to", "forbids us to": what is forbidden follows.
_LED = frozenset(
    {"to", "for", "that", "us", "anyone", "anybody", "our", "staff", "de", "que", "partager",
     "vendre", "compartir", "vender"}
)  # fmt: skip


def given_nothing(said: Said, clause: Clause, end: int) -> bool:
    """Say whether what stands behind a verb is no data: "gives partners no numbers"."""
    whom = {n for run in said.places(vocabulary.OTHERS, end, clause.last) for n in range(*run)}
    for number in range(end, min(end + _NEAR, clause.last)):
        word = said.words[number]
        if word in _NONE:
            following = said.words[number + 1 : number + 3]
            if not _AS_MUCH.isdisjoint(following):
                return False
            # "None" may be none of them; "no" is a denial only of the data that it stands before.
            return word == "none" or bool(said.data(number, min(number + _NEAR, clause.last)))
        if number not in whom and word not in _BEFORE_NONE:
            return False
    return False


def ruled_out(said: Said, clause: Clause, word: int) -> bool | None:
    """Say whether a rule of the house forbids what a verb says; None where none is named.

    "It is against our rules to share"; False for "it is not against our rules to".
    """
    runs = said.places(vocabulary.RULED_OUT, clause.first, word)
    if not runs:
        return None
    start, end = runs[-1]
    # "We are forbidden to text minors, so we share": another doing.
    if said.words[end] not in _LED or not lists.SUBJECTS.isdisjoint(said.words[end + 1 : word]):
        return None
    return next(said.denying(max(clause.first, start - 3), start), None) is None


def less_wanted(said: Said, clause: Clause, word: int) -> bool:
    """Say whether a verb is what the sender would do last: "sooner close the shop than sell"."""
    for number in range(word - 1, max(clause.first, word - _NEAR) - 1, -1):
        if said.words[number] in _THAN:
            return not _RATHER.isdisjoint(said.words[clause.first : number])
        if said.words[number] in lists.SUBJECTS:
            return False
    return False
