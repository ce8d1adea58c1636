"""A line in the terms, or the use of a site, is no consent to texts."""

from collections.abc import Iterator

from a2p_lint.claims import claimed, claims, sentence_of
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

TEXTS = ("message_flow", "additional_information")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme in which accepting something else is the consent."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            text = context.text(at)
            outright = claimed(text, context.words["in_pages"])
            if words := outright or _by_use(text, context) or _by_pages(text, context):
                yield Hit(at, {"words": words})
                break


def _by_use(text: Passage, context: Context) -> str:
    """Find "by using our site ... agree to receive texts"."""
    for place in claims(text, context.words["by_use"]):
        sentence = sentence_of(text, place)
        taken = claimed(sentence, context.words["by_use_taken"])
        if taken and sentence.mentions(context.words["texting"]):
            return place.raw
    return ""


def _by_pages(text: Passage, context: Context) -> str:
    """Find "the Terms state that members agree to receive texts", where nothing else is a yes."""
    words = context.words
    if not text.mentions(words["legal_taken"]) or _asked(text, context):
        return ""
    for place in claims(text, words["legal_saying"]):
        sentence = sentence_of(text, place)
        if (
            sentence.mentions(words["legal_pages"])
            and claimed(sentence, words["legal_taken"])
            and not sentence.mentions(words["explicit"])
        ):
            return place.raw
    return ""


def _asked(text: Passage, context: Context) -> bool:
    """Say whether the account quotes words by which people say yes to texts."""
    return any(
        quoted.mentions(context.words["texting"]) and quoted.mentions(context.words["agreeing"])
        for quoted in quotations(text.raw)
    )
