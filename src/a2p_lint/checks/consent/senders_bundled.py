"""One yes is for one sender and one programme."""

from collections.abc import Iterator

from a2p_lint.claims import claimed, claims, sentence_of
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.messages import without_names
from a2p_lint.text import Passage, Place

TEXTS = ("message_flow", "additional_information")
# "From us and from the lenders, title companies and movers that we work with."
_REACH = 16


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that quotes a yes to others as well."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            if not any(text.mentions(context.words[listed]) for listed in ("several", "allied")):
                continue
            wordings = quotations(text.raw)
            agreed = (
                # A name ("Okafor for Council") says nothing of who else may text.
                without_names(words.raw, context.application)
                for words in wordings
                if words.mentions(context.words["agreeing"])
            )
            if found := next(filter(None, (_others(words, context) for words in agreed)), ""):
                yield Hit(at, {"words": found})
                break


def _others(wording: Passage, context: Context) -> str:
    return claimed(wording, context.words["several"]) or next(
        (
            wording.raw[place.start : place.end]
            for place in claims(wording, context.words["allied"])
            if _sends(wording, place, context)
        ),
        "",
    )


def _sends(wording: Passage, place: Place, context: Context) -> bool:
    """Tell those from whom texts come, or who may text, from those whom texts are about."""
    for word in range(place.word - 1, max(-1, place.word - 1 - _REACH), -1):
        if wording.length_at(context.words["by"], word):
            return True
        if wording.length_at(context.words["on"], word):
            return False
    return sentence_of(wording, place).mentions(context.words["may"])
