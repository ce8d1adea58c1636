"""Tells whether two messages are the same but for what changes from one person to the next."""

from __future__ import annotations

import re

from a2p_lint.slots import without_slots_and_links
from a2p_lint.text import Passage, Words, sentences, words_of

_PERCENT_SLOT = re.compile(r"%\w{1,40}%")
_DIGIT = re.compile(r"\d")
_GREETED = re.compile(
    r"\b(?:hi|hello|hey|dear|hola|bonjour|bonsoir|salut|estimad[oa]|cher|chère)\b,? +[^\W\d_]+",
    re.I,
)
# Two texts with more words that only one of them has are not the same, whatever is left out.
_MOST_APART = 14


def alike(one: Passage, other: Passage, changing: Words, keywords: Words) -> bool:
    """Say whether two messages differ in nothing but names, numbers, days, links and the opt-out.

    ``changing`` holds the words that count for nothing (days, months, "please"), ``keywords`` those
    whose sentences are left out (STOP, HELP).
    """
    apart = (one.vocabulary ^ other.vocabulary) - changing.openings
    if len(apart) > _MOST_APART:
        return False
    told = _told(one, changing, keywords)
    # Nothing is left of a script without spaces: such texts are alike only as they stand.
    return told == _told(other, changing, keywords) if told else one.raw == other.raw


def _told(passage: Passage, changing: Words, keywords: Words) -> tuple[str, ...]:
    kept = (
        passage.raw[start:end]
        for start, end in sentences(passage.raw)
        if keywords.openings.isdisjoint(words_of(passage.raw[start:end]).split())
    )
    filled_in = without_slots_and_links(_PERCENT_SLOT.sub(" ", " ".join(kept)))
    text = " ".join(run for run in filled_in.split() if not _DIGIT.search(run))
    return tuple(
        word for word in words_of(_GREETED.sub(" ", text)).split() if word not in changing.openings
    )
