"""Which of English, Spanish and French a text is: a lexicon of small words, and no guess more."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set

from a2p_lint.data.lexicon import LEXICON
from a2p_lint.text import words_of

# Links, addresses and what a system fills in are in no language: {name}, [LINK], <code>.
_IN_NO_LANGUAGE = re.compile(r"[a-z]+://\S+|\S+@\S+|\{[^{}]*\}|\[[^\[\]]*\]|<[^<>]*>", re.I)

_FEW_WORDS = 2


def language_words(text: str) -> Mapping[str, int]:
    """Say how many words of each language's lexicon a text has; what is in none is left out."""
    words = words_of(_IN_NO_LANGUAGE.sub(" ", text)).split()
    return {lang: sum(map(known.__contains__, words)) for lang, known in LEXICON.items()}


def language_of(text: str) -> str:
    """Give ``en``, ``es`` or ``fr``; English where no word tells, or where it ties with another."""
    found = language_words(text)
    return max(found, key=lambda lang: (found[lang], lang == "en"))


def is_read(words: Set[str]) -> bool:
    """Say whether enough folded words are English, Spanish or French for lists to judge the text.

    One or two may be keywords (STOP, HELP) in any other language.
    """
    return any(len(words & known) > _FEW_WORDS for known in LEXICON.values())
