"""Small questions about the words that people agree to, quoted in an account or read off a page.

Each reads one wording; ``words`` holds lists of ``rules/words/consent_worth.toml`` and of the page
that asks, under the names that the functions say.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from a2p_lint.claims import claimed, claims, sentence_of
from a2p_lint.text import Passage, Place, Words

# Drawn boxes: "[ ] Text me reminders. [ ] Text me offers."
_DRAWN = ("[ ]", "[]", "☐", "□", "( )")
# Between the channels of a row.
_LISTING = frozenset(",/&|")
# "From us and from the lenders, title companies and movers that we work with."
_REACH = 16
# "I agree to the Terms": so many words may stand between the yes and what is accepted.
_TERMS_REACH = 6
_MOST_PLACES = 50
_RUN = 3
# Of the runs of three words that are quoted, at least so many stand on the page: other words for
# the name and the links, and the same notices.
_SHOWN = 0.35
_KEPT = 0.7
_SMALL = 2


def covers_both(wording: Passage, words: Mapping[str, Words]) -> bool:
    """Say whether one yes is for offers and for service.

    Lists selling, partners, serving, notices, of_sales.
    """
    if sum(map(wording.raw.count, _DRAWN)) > 1:
        return False
    return claimed(wording, words["selling"], words["partners"]) != "" and (
        wording.asserts(words["serving"]) or _reminds(wording, words)
    )


def _reminds(wording: Passage, words: Mapping[str, Words]) -> bool:
    """Find "shift reminders" and "gate confirmations", and not "cart reminders"."""
    return any(
        place.word > 0
        and not wording.length_at(words["of_sales"], place.word - 1)
        and not wording.denied(place)
        for place in wording.places(words["notices"])
    )


def bundled_channels(wording: Passage, words: Mapping[str, Words]) -> str:
    """Give the words by which one yes is for texts and calls or mail; lists channels(_listed)."""
    if found := claimed(wording, words["channels"]):
        return found
    for place in claims(wording, words["channels_listed"]):
        # "On my phone text messages" is no row of channels; "phone, text" is.
        if not _LISTING.isdisjoint(wording.between(place.word)):
            return place.raw
    return ""


def other_senders(wording: Passage, words: Mapping[str, Words]) -> str:
    """Give the words by which a yes is for others as well; lists several, allied, by, on, may."""
    return claimed(wording, words["several"]) or next(
        (place.raw for place in claims(wording, words["allied"]) if _sends(wording, place, words)),
        "",
    )


def _sends(wording: Passage, place: Place, words: Mapping[str, Words]) -> bool:
    """Tell those from whom texts come, or who may text, from those whom texts are about."""
    for word in range(place.word - 1, max(-1, place.word - 1 - _REACH), -1):
        if wording.length_at(words["by"], word):
            return True
        if wording.length_at(words["on"], word):
            return False
    return sentence_of(wording, place).mentions(words["may"])


def accepts_terms_too(wording: Passage, words: Mapping[str, Words]) -> str:
    """Give the words by which one yes accepts terms and then texts; lists accepts, legal, texts.

    "I agree to the Terms and to receive texts", and not "I agree to receive texts. See our Terms".
    """
    for place in claims(wording, words["accepts"]):
        first = place.word + place.words
        reach = range(first, min(first + _TERMS_REACH, len(wording.words)))
        accepted = next((word for word in reach if wording.length_at(words["legal"], word)), None)
        if accepted is None or _texts_stand_between(wording, first, accepted, words):
            continue
        for at in islice(wording.places(words["texts"]), _MOST_PLACES):
            if at.word > accepted and not wording.denied(at):
                return wording.raw[place.start : at.end]
    return ""


def _texts_stand_between(
    wording: Passage, first: int, last: int, words: Mapping[str, Words]
) -> bool:
    """Find "the SMS terms", and "texts, and the terms"."""
    return any(wording.length_at(words["named_texts"], word) for word in range(first, last))


def is_shown(quoted: Passage, page: Passage) -> bool:
    """Say whether words that are quoted stand on a page, more or less."""
    runs = {quoted.words[at : at + _RUN] for at in range(len(quoted.words) - _RUN + 1)}
    if not runs:
        return True
    found = sum(f" {' '.join(run)} " in page.joined for run in runs)
    # Shortened to notes, a wording keeps most of its words and few of their rows.
    told = {word for word in quoted.vocabulary if len(word) > _SMALL}
    return found >= _SHOWN * len(runs) or len(told & page.vocabulary) >= _KEPT * len(told)
