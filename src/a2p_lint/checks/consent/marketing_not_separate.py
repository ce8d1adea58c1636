"""Offers and service texts need a consent each."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

TEXTS = ("message_flow", "additional_information")
# Drawn boxes: "[ ] Text me reminders. [ ] Text me offers."
DRAWN = ("[ ]", "[]", "☐", "□", "( )")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme in which one quoted yes covers both."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            if text.mentions(context.words["apart"]):
                continue
            if any(_covers_both(wording, context) for wording in quotations(text.raw)):
                yield Hit(at)
                break


def _covers_both(wording: Passage, context: Context) -> bool:
    if sum(map(wording.raw.count, DRAWN)) > 1:
        return False
    return claimed(wording, context.words["selling"], context.words["partners"]) != "" and (
        wording.asserts(context.words["serving"]) or _reminds(wording, context)
    )


def _reminds(wording: Passage, context: Context) -> bool:
    """Find "shift reminders" and "gate confirmations", and not "cart reminders"."""
    return any(
        place.word > 0
        and not wording.length_at(context.words["of_sales"], place.word - 1)
        and not wording.denied(place)
        for place in wording.places(context.words["notices"])
    )
