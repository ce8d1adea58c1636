"""Gives all that a text says of passing data on, clause by clause."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from a2p_lint.data import sharing as lists
from a2p_lint.policy_sentences import Sentence, sentences_with, sift
from a2p_lint.sharing import vocabulary
from a2p_lint.sharing.clauses import EXCEPTION, Clause, clauses
from a2p_lint.sharing.elsewhere import parted
from a2p_lint.sharing.objects import data_of
from a2p_lint.sharing.said import MOBILE, PERSONAL, TEXTING, Said
from a2p_lint.sharing.turned import turned
from a2p_lint.sharing.verbs import SELL, SHARE, denies, noun_denied, verbs
from a2p_lint.sharing.whom import (
    ALLOWED,
    DENIED,
    EXCEPTED,
    MARKETING,
    OPEN,
    SERVICE,
    SHARED,
    for_us,
    purpose,
    recipients,
    stance_of,
)  # fmt: skip
from a2p_lint.text import Passage

# A heading is short and does not end like a sentence.
_LONGEST_HEADING = 14
# What is denied is denied by one of these; what is not is told of somebody who gets data, of a law
# or a leave, of advertising, or of a sale.
_DENYING = (
    vocabulary.DENYING, vocabulary.NOBODY, vocabulary.FORBIDDEN, vocabulary.RULED_OUT,
)  # fmt: skip
_COUNTING = (
    vocabulary.OTHERS, vocabulary.HELPERS, vocabulary.LAW, vocabulary.CONSENTING,
    vocabulary.ADVERTISING, vocabulary.SELL,
)  # fmt: skip
_VERBS = (vocabulary.SHARE, vocabulary.SELL, vocabulary.HAND)
_DONE = (*_VERBS, vocabulary.NOUNS)
# Data that an exception has to name: "excluding SMS consent".
SPARED = (TEXTING, MOBILE)


class Account(NamedTuple):
    """What one clause of a text says of passing data on."""

    stance: str
    manner: str
    data: str
    purpose: str
    start: int
    end: int
    """Where its sentence stands in the raw text."""


@lru_cache(maxsize=16)
def accounts(passage: Passage) -> tuple[Account, ...]:
    """Give all that a text says of sharing and selling, in its order; worked out once."""
    sift(passage, (vocabulary.TELLING, vocabulary.OTHERS, vocabulary.EXEMPTING))
    found = [
        account
        for sentence in sentences_with(passage, vocabulary.TELLING, vocabulary.COUNTING)
        for account in _told_in(passage, sentence)
    ]
    if passage.mentions(vocabulary.OTHERS):
        for sentence in sentences_with(passage, vocabulary.TURNED, vocabulary.OTHERS):
            own = parted(passage, sentence).own
            if own is not None and not asks(said := Said(own)):
                found += (
                    Account(stance, SHARE, data, end, sentence.start, sentence.end)
                    for stance, data, end in turned(said)
                )
        found.sort(key=lambda account: account.start)
    return tuple(found)


def _told_in(passage: Passage, sentence: Sentence) -> list[Account]:
    """Give what a sentence says; what others do, or what is asked, and is denied, is a promise."""
    denied, own = parted(passage, sentence)
    found = told(own) if own is not None else []
    if denied is None:
        return found
    promises = (each._replace(stance=DENIED) for each in told(denied) if each.stance == SHARED)
    return [*promises, *found]


@lru_cache(maxsize=16)
def exempts_texting(passage: Passage) -> bool:
    """Say whether a text leaves texting data out of what it says of sharing elsewhere.

    "All the above categories exclude text messaging originator opt-in data and consent."
    """
    if not (passage.mentions(vocabulary.EXEMPTING) and passage.mentions(vocabulary.REFERRING)):
        return False
    return any(
        sentence.text.mentions(vocabulary.REFERRING)
        and (
            sentence.text.mentions(vocabulary.TEXTING) or sentence.text.mentions(vocabulary.MOBILE)
        )
        and not any(account.stance == SHARED for account in told(sentence))
        for sentence in sentences_with(passage, vocabulary.EXEMPTING)
    )


def told(sentence: Sentence) -> list[Account]:
    """Give what one sentence says, in its order."""
    said = Said(sentence)
    if not _may_tell(said) or asks(said):
        return []
    found: list[Account] = []

    def add(stance: str, manner: str, data: str, purpose: str) -> None:
        found.append(Account(stance, manner, data, purpose, sentence.start, sentence.end))

    spared = False
    rights = said.has(vocabulary.RIGHTS, 0, len(said.words))
    for clause in clauses(said):
        if clause.kind == EXCEPTION:
            spared = spared or (not found and said.data(clause.first, clause.last) in SPARED)
            take_exception(said, clause, found)
            continue
        for word, length, manner, strict in verbs(said, clause):
            if denies(said, clause, word, word + length):
                data = said.data(clause.first, clause.last) or said.data_before(clause.first)
                add(DENIED, manner, data or PERSONAL, purpose(said, word, clause.last))
            elif not rights and (data := data_of(said, clause, word, length, strict=strict)):
                stance, end = stance_of(said, clause, word, manner, strict=strict)
                if stance:
                    add(EXCEPTED if spared and stance == SHARED else stance, manner, data, end)
        for word, after in said.places(vocabulary.NOUNS, clause.first, clause.last):
            if noun_denied(said, clause, word, after):
                sale = said.has(vocabulary.SALES, word, after)
                data = said.data(clause.first, clause.last) or said.data_before(clause.first)
                add(DENIED, SELL if sale else SHARE, data or PERSONAL, OPEN)
        if said.has(vocabulary.KEPT, clause.first, clause.last):
            data = said.data(clause.first, clause.last) or said.data_before(clause.first)
            if data:
                add(DENIED, SHARE, data, OPEN)
    # "We may share data with third parties as follows:" says nothing yet; each item does.
    if sentence.leads or (sentence.item and not Passage(sentence.item).mentions(vocabulary.OTHERS)):
        return [each for each in found if (each.stance, each.purpose) != (SHARED, OPEN)]
    return found


def _may_tell(said: Said) -> bool:
    """Rule out quickly what neither denies anything nor names anybody, or anything, that counts."""
    denied = any(map(said.mentions, _DENYING))
    return (
        (denied and any(map(said.mentions, _DONE)))
        or said.mentions(vocabulary.KEPT)
        or (any(map(said.mentions, _VERBS)) and any(map(said.mentions, _COUNTING)))
    )


def asks(said: Said) -> bool:
    """Find questions and headings: "How we share data with partners"."""
    ending = said.text.raw.rstrip()[-1:]
    if ending == "?":
        return True
    short = ending not in ".!;:" and len(said.words) <= _LONGEST_HEADING
    return bool(said.words) and said.words[0] in lists.ASKING and short


def take_exception(said: Said, clause: Clause, found: list[Account]) -> None:
    """Take account of an exception from what the sentence said just before."""
    if not found:
        return
    last = found[-1]
    excused, others, helpers = recipients(said, clause.first, clause.last)
    marketing = purpose(said, clause.first, clause.last) == MARKETING
    if last.stance == DENIED:
        if others and not said.has(vocabulary.CONSENTING, clause.first, clause.last):
            law = said.has(vocabulary.LAW, clause.first, clause.last)
            serving = law or said.has(vocabulary.SERVING, clause.first, clause.last)
            ours = for_us(said, clause.first, clause.last)
            if not (ours or (serving and not marketing)):
                end = MARKETING if marketing else last.purpose
                found.append(last._replace(stance=SHARED, purpose=end))
                return
        if others or excused or helpers:
            found.append(last._replace(stance=ALLOWED, purpose=SERVICE))
    elif last.stance == SHARED:
        if said.data(clause.first, clause.last) in SPARED:
            found[:] = [
                each._replace(stance=EXCEPTED) if each.stance == SHARED else each for each in found
            ]
        elif marketing and not others:
            found[-1] = last._replace(stance=ALLOWED, purpose=SERVICE)
