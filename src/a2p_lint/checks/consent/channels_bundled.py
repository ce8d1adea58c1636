"""The yes to texts stands apart from calls and e-mail."""

from collections.abc import Iterator

from a2p_lint.claims import claimed, claims
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

# Between the channels of a row.
LISTING = frozenset(",/&|")
TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that quotes one yes to texts and to calls or e-mail."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            wordings = quotations(context.text(at).raw)
            agreed = (words for words in wordings if words.mentions(context.words["agreeing"]))
            if found := next(filter(None, (_bundled(words, context) for words in agreed)), ""):
                yield Hit(at, {"words": found})
                break


def _bundled(wording: Passage, context: Context) -> str:
    if found := claimed(wording, context.words["channels"]):
        return found
    for place in claims(wording, context.words["channels_listed"]):
        # "On my phone text messages" is no row of channels; "phone, text" is.
        if not LISTING.isdisjoint(wording.between(place.word)):
            return wording.raw[place.start : place.end]
    return ""
