"""The words that people agree to must speak of texts."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

_LONGEST_HOST = 80


def check(context: Context) -> Iterator[Hit]:
    """Hit a description that quotes consent to being contacted and never to texts."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if not any(flow.mentions(context.words[listed]) for listed in ("contacting", "letting")):
            continue
        wordings = quotations(flow.raw)
        if any(_agrees_to_contact(wording, context) for wording in wordings) and not any(
            _speaks_of_texts(wording, context) for wording in wordings
        ):
            yield Hit(programme.at("message_flow"))


def _speaks_of_texts(wording: Passage, context: Context) -> bool:
    """Find a word for texts elsewhere than in "message and data rates" and in an address."""
    return any(
        not wording.length_at(context.words["charges"], place.word)
        and not _in_address(wording.raw[max(0, place.start - _LONGEST_HOST) : place.start])
        for place in wording.places(context.words["channel_words"])
    )


def _agrees_to_contact(wording: Passage, context: Context) -> bool:
    words = context.words
    return wording.asserts(words["letting"]) or (
        wording.asserts(words["contacting"]) and wording.mentions(words["agreeing"])
    )


def _in_address(before: str) -> bool:
    """Tell "harbor.example/sms-terms" from "by phone/text"."""
    begun = before.rpartition(" ")[2]
    return "/" in begun and "." in begun
