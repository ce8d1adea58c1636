"""Which of English, Spanish and French a text is: a lexicon of small words, and no guess more."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from a2p_lint.data.lexicon import LEXICON
from a2p_lint.text import Passage, words_of

# Links, addresses and what a system fills in are in no language: {name}, [LINK], <code>.
# Each is tried only where it can begin: a long run of letters takes linear time.
_IN_NO_LANGUAGE = re.compile(
    r"(?<![a-z])[a-z]+://\S+|(?<!\S)\S+@\S+|(?<=[}\]>])[^\s{}\[\]<>]+@\S+"
    r"|\{[^{}]*\}|\[[^\[\]]*\]|<[^<>]*>",
    re.IGNORECASE,
)

_FEW_WORDS = 2
_SHORT = 7


def language_words(text: str) -> Mapping[str, int]:
    """Say how many words of each language's lexicon a text has; what is in none is left out."""
    words = words_of(_IN_NO_LANGUAGE.sub(" ", text)).split()
    return {lang: sum(map(known.__contains__, words)) for lang, known in LEXICON.items()}


def language_of(text: str) -> str:
    """Give ``en``, ``es`` or ``fr``; English where no word tells, or where it ties with another."""
    found = language_words(text)
    return max(found, key=lambda lang: (found[lang], lang == "en"))


def is_read(passage: Passage) -> bool:
    """Say whether a text is so much in English, Spanish or French that word lists can judge it.

    One or two words may be keywords (STOP, HELP) in any other language; a short text in Latin
    letters has no room for more.
    """
    if any(len(passage.vocabulary & known) > _FEW_WORDS for known in LEXICON.values()):
        return True
    return len(passage.words) < _SHORT and not has_other_letters(passage.raw)


def has_other_letters(text: str) -> bool:
    """Say whether letters of other alphabets stand in a text; most texts need no search."""
    return not text.isascii() and _other_letters().search(text) is not None


@cache
def _other_letters() -> re.Pattern[str]:
    # Ranges as wide as these take milliseconds to compile.
    return re.compile("[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufdff]")
