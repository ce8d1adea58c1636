"""STOP must be among the opt-out keywords that an application lists."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import listed
from a2p_lint.text import words_of


def check(context: Context) -> Iterator[Hit]:
    """Hit a list without it; a word for nothing is no list."""
    nothing = context.words["nothing"].needles
    for programme in context.programmes:
        if "STOP" in programme.opt_out_keywords:
            continue
        given = tuple(keyword for _, keyword in listed(programme.opt_out_keywords))
        spelt = tuple(map(words_of, given))
        if any(" stop " in words for words in spelt) or all(words in nothing for words in spelt):
            continue
        yield Hit(programme.at("opt_out_keywords"), {"words": given[:8]})
