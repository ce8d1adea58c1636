"""A text that rules promotions out must not stand beside a use case, sample or consent for them."""

from collections.abc import Iterator
from itertools import islice

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.offers import MOST_JUDGED, kept_off
from a2p_lint.sayings import samples_of, says
from a2p_lint.text import Passage, Place, sentence_at, words_of
from a2p_lint.use_cases import are_service


def check(context: Context) -> Iterator[Hit]:
    """Hit a text that says nothing is sold, where use case, sample or consent is about offers."""
    for programme in context.programmes:
        for at in (programme.at("description"), programme.at("additional_information")):
            text = context.text(at)
            if text.mentions(context.words["sold"]) and _ruled_out(context, text):
                selling = tuple(_selling(context, programme))
                if selling:
                    yield Hit(at, related=selling)


def _ruled_out(context: Context, text: Passage) -> bool:
    """Say whether offers are denied, without a condition such as "unless they agreed"."""
    for place in islice(text.places(context.words["sold"]), MOST_JUDGED):
        if kept_off(text, place) and not _of_one_kind(context, text, place):
            sentence = words_of(sentence_at(text.raw, place.start))
            if not any(needle in sentence for needle in context.words["conditions"].needles):
                return True
    return False


def _of_one_kind(context: Context, text: Passage, place: Place) -> bool:
    """Tell "no loan offers" and "aucune offre de pret" from "no offers"."""
    end = place.word + place.words
    narrower = context.words["narrower"]
    return text.length_at(narrower, place.word - 1) > 0 or text.length_at(narrower, end) > 1


def _selling(context: Context, programme: Programme) -> Iterator[str]:
    """Give what sells: the use case; samples, but for those of a service, which another rule
    names; the consent.
    """
    if "marketing" in programme.use_cases:
        yield programme.at("use_case")
    if not are_service(programme.use_cases):
        for at in samples_of(programme):
            if says(context, at, context.words["promotion"]):
                yield at
    flow = programme.at("message_flow")
    if says(context, flow, context.words["announced"]) and not context.text(flow).mentions(
        context.words["apart"]
    ):
        yield flow
