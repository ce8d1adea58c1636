"""Finds the reply by which a message opts people out, where nobody knows that reply."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from a2p_lint.messages.opt_out import Ending
from a2p_lint.phrases import listed
from a2p_lint.text import Passage, Words


def unknown_opt_out(
    passage: Passage, words: Mapping[str, Words], keywords: Iterable[str] = ()
) -> str:
    """Give the reply that is said to opt people out and is no keyword ("9"), or ``""``.

    ``words`` and ``keywords`` are those of ``opts_out``.
    """
    ending = Ending(passage, words)
    known = (words["keywords"], words["doubtful"], listed(tuple(keywords)))
    replies = (
        place.word - 2
        for place in passage.places(words["purposes"])
        if ending.said_of_any_reply(place)
    )
    odd = (word for word in replies if not any(passage.length_at(each, word) for each in known))
    word = next(odd, -1)
    return "" if word < 0 else passage.raw[slice(*passage.span(word))]
