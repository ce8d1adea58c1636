"""HELP must be among the help keywords that an application lists."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import listed
from a2p_lint.text import words_of


def check(context: Context) -> Iterator[Hit]:
    """Hit a list without it; a word for nothing is no list."""
    nothing = context.words["nothing"].needles
    for programme in context.programmes:
        if "HELP" in programme.help_keywords:
            continue
        given = tuple(keyword for _, keyword in listed(programme.help_keywords))
        spelt = tuple(map(words_of, given))
        if any(" help " in words for words in spelt) or all(words in nothing for words in spelt):
            continue
        yield Hit(programme.at("help_keywords"), {"words": given[:8]})
