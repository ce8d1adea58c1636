"""Reads a programme's keyword lists, and the keywords that its texts tell people to send."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice

from a2p_lint.data.keywords import ROLES
from a2p_lint.messages.opt_out import Ending
from a2p_lint.messages.phone_numbers import count_digits
from a2p_lint.text import Passage, Words, fold

_REMEMBERED = 1024
# People are told one keyword, or a few: a text of thousands is no text for people.
_MOST_TOLD = 50
_BETWEEN = re.compile(r"[,;\n]")
# What stands where a keyword might, and is none ("send SMS to 55512"), and words that do something
# else than join ("text CONFIRM to our number").
_NO_KEYWORDS = frozenset(
    {
        "SMS", "MMS", "RCS", "TXT", "TEXT", "TEXTS", "MSG", "MSGS", "US", "OTP", "PIN", "ID", "THE",
        "FAX", "EMAIL", "PHOTO", "PHOTOS", "PHI", "CONFIRM", "RESCHEDULE", "PAY", "ORDER", "VOTE",
        "DONATE", "GIVE", "BALANCE", "HOURS", "STATUS", "MENU",
    }
)  # fmt: skip
_NUMBERS = frozenset({"number", "code", "numero", "codigo"})
_DIGITS = re.compile(r"\d{3}")
# Every platform takes START from whoever left; that is no way in for others.
_BACK = re.compile(
    r"[^.!?\n]{0,30}\b(?:re-?(?:subscribe|join|start|enroll|activate)|back|again|resume)",
    re.IGNORECASE,
)
# "Text JOIN to 55512", "by sending the keyword 'join' to our number".
_TOLD = re.compile(
    r"\b(?i:text|texting|texts|txt|send|sending|sends|textez|texter|textant|envoyez|envoyer|envoyant"
    r"|env[ií]e|env[ií]a|env[ií]en|enviar|enviando|mande|mandar)\s{1,2}"
    r"(?i:(?:the |la |le |el |in )?(?:(?:key)?word |palabra (?:clave )?|mot(?:[- ]cl[ée])? )?)"
    r"(?:[\"“‘'«]\s?(?P<quoted>[^\W_]{2,20})\s?[\"”’'»]|(?P<loud>[^\W\d_a-zà-ÿ][^\W_a-zà-ÿ]{1,19})(?!\w))"
    r"\s{1,2}(?i:to|al?|au)\s{1,2}"
    r"(?:[+(]?\d|[\[{<]|(?i:(?:our|this|the|a|nuestro|este|notre|ce)\b[^.!?\n]{0,30}?\b(?:number|code|n[uú]mero|c[oó]digo|num[ée]ro)\b))"
)


@lru_cache(_REMEMBERED)
def plain_keyword(text: str) -> str:
    """Give a keyword as systems compare it: capital letters and digits, and no accents."""
    return "".join(filter(str.isalnum, fold(text))).upper()


def listed(keywords: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give each keyword behind its place in the list; an item may hold several behind commas."""
    for place, item in enumerate(keywords):
        if item.isalnum():
            yield place, item
            continue
        for piece in _BETWEEN.split(item):
            if piece.strip():
                yield place, piece.strip()


@lru_cache(_REMEMBERED)
def single_words(*lists: Words) -> frozenset[str]:
    """Give the phrases of some lists that are one word."""
    return frozenset(one for words in lists for one in words.phrases if one.isalnum())


def plain_keywords(keywords: Iterable[str]) -> frozenset[str]:
    """Give the keywords of a list as systems compare them."""
    return frozenset(plain_keyword(keyword) for _, keyword in listed(keywords))


@lru_cache(_REMEMBERED)
def role_of(keyword: str) -> str:
    """Give the list to which a keyword belongs on every platform; ``""`` for one of its own."""
    plain = plain_keyword(keyword)
    return next((name for name, words in ROLES.items() if plain in words), "")


def _may_hold_a_number(text: str) -> bool:
    if "[" in text or "{" in text or "<" in text:
        return True
    # To count digits is ten times as fast as to search for three in a row.
    return not (text.isascii() and count_digits(text) < 3) and _DIGITS.search(text) is not None


def told_to_join(passage: Passage) -> Iterator[str]:
    """Give each keyword that a text tells people to send to a number, and that ends nothing."""
    # Most texts hold no number to send to, and are done with here.
    if not (_may_hold_a_number(passage.raw) or not _NUMBERS.isdisjoint(passage.vocabulary)):
        return
    for found in islice(_TOLD.finditer(passage.raw), _MOST_TOLD):
        group = "quoted" if found["quoted"] else "loud"
        word = plain_keyword(found[group])
        if word in _NO_KEYWORDS or role_of(word) not in ("", "opt_in_keywords"):
            continue
        if _BACK.match(passage.raw, found.end()):
            continue
        places = passage.places(Words((found[group],)))
        if not any(one.start == found.start(group) and passage.denied(one) for one in places):
            yield word


def told_to_end(passage: Passage, words: Mapping[str, Words], ends: Words) -> Iterator[str]:
    """Give each keyword of ``ends`` with which a message tells people to end the messages.

    ``words`` holds the lists of ``rules/words/opt_out.toml`` under their own names.
    """
    ending = Ending(passage, words)
    for place in passage.places(ends):
        if ending.said_with(place, doubtful=True):
            yield plain_keyword(place.raw)
