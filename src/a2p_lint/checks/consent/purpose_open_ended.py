"""The words that people agree to end where their kinds of message end."""

from collections.abc import Iterator

from a2p_lint.claims import claims, sentence_of
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.text import Passage, Place


def check(context: Context) -> Iterator[Hit]:
    """Hit a description that quotes a consent to named kinds of message and to any other."""
    for programme in context.programmes:
        found = (_open_end(quoted, context) for quoted in quotations(programme.message_flow))
        if words := next(filter(None, found), ""):
            yield Hit(programme.at("message_flow"), {"words": words})


def _open_end(quoted: Passage, context: Context) -> str:
    words = context.words
    for place in claims(quoted, words["outright"]):
        more = quoted.length_at(words["of_more"], place.word + place.words)
        if not more and _of_texts(quoted, place, context):
            return place.raw
    for place in claims(quoted, words["more"]):
        thing = place.word + place.words
        last = thing + quoted.length_at(words["anything"], thing)
        open_ended = last > thing and not quoted.length_at(words["narrowed"], last)
        if open_ended and _of_texts(quoted, place, context):
            return quoted.raw[place.start : quoted.span(last - 1)[1]]
    return ""


def _of_texts(quoted: Passage, place: Place, context: Context) -> bool:
    """Tell what people get from what they may ask for by HELP."""
    return sentence_of(quoted, place).mentions(context.words["receiving"])
