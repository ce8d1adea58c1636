"""Nobody is texted whose number was bought, rented, scraped or dug up."""

from collections.abc import Iterator
from itertools import islice

from a2p_lint.claims import claimed, refused
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Place

# Words between "bought" and "list" are few.
NEAR = 4
MOST = 100
TEXTS = ("message_flow", "additional_information", "description")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that claims such numbers, or cold contacts."""
    for programme in context.programmes:
        for name in TEXTS:
            text = context.text(programme.at(name))
            words = claimed(text, context.words["bought"]) or _got(text, context)
            # A description may speak of skip tracing as the business's trade.
            if not words and name != "description":
                words = claimed(text, context.words["dug_up"])
            if words:
                yield Hit(programme.at(name), {"words": words})
                break


def _got(text: Passage, context: Context) -> str:
    """Find "we rent a mailing list" and "leads are purchased": two words close to each other."""
    for place in islice(text.places(context.words["getting"]), MOST):
        for step in (1, -1):
            other = _other(text, place.word, step, context)
            # "Price lists are purchased by restaurants."
            if other < 0 or (step < 0 and text.words[place.word + 1 : place.word + 2] == ("by",)):
                continue
            first, count = min(place.word, other), abs(other - place.word) + 1
            found = Place(text, first, count)
            if not refused(text, found):
                return found.raw
    return ""


def _other(text: Passage, word: int, step: int, context: Context) -> int:
    """Give the word for a list near the one for getting it, or -1."""
    got, between = context.words["got"].openings, context.words["got_between"].openings
    for other in range(word + step, word + step * (NEAR + 1), step):
        if not 0 <= other < len(text.words) or text.clause_ends_after(min(other, other - step)):
            return -1
        if text.words[other] in got:
            return other
        if text.words[other] not in between:
            return -1
    return -1
