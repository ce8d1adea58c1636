"""Advertising drinks is refused by some, and taken by others from behind an age check."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.offers import kept_off, offers

TOLD = ("description", "message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that offers drinks, or the name that tells of them."""
    for offer in offers(context):
        if offer.at.startswith("/brand/") and _kept_out(context, offer.programme):
            continue
        yield Hit(offer.at, {"words": offer.words}, offer.related)


def _kept_out(context: Context, programme: Programme) -> bool:
    """Say whether a brewery or the like tells the reviewer that its texts leave drinks out."""
    drinks = context.words["drinks"]
    for name in TOLD:
        text = context.text(programme.at(name))
        if text.mentions(drinks) and any(kept_off(text, place) for place in text.places(drinks)):
            return True
    return False
