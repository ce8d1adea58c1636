"""A keyword is one word, as the forms take it."""

import re
from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import listed
from a2p_lint.text import words_of

LISTS = ("opt_in_keywords", "opt_out_keywords", "help_keywords")
# Letters and digits of any script, and one hyphen where a provider takes it.
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)?")


def check(context: Context) -> Iterator[Hit]:
    """Hit each item with more than one word, quotation marks or other signs in a keyword."""
    nothing = context.words["nothing"].needles
    for programme in context.programmes:
        for name in LISTS:
            hit = -1
            for place, keyword in listed(getattr(programme, name)):
                if hit == place or _fits(keyword, plain=context.limits["letters_only"]):
                    continue
                if words_of(keyword) not in nothing:
                    hit = place
                    yield Hit(f"{programme.at(name)}/{place}", {"word": keyword})


def _fits(keyword: str, *, plain: int) -> bool:
    if plain:
        return keyword.isascii() and keyword.isalnum()
    return keyword.isalnum() or _WORD.fullmatch(keyword) is not None
