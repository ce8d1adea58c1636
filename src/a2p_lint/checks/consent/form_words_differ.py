"""The words that the description quotes must stand on the page."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import is_shown
from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.language import language_of
from a2p_lint.opt_in_forms import Shown, asks_on_web, shown
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit a page with words of consent of which none are those that the description quotes."""
    for one in shown(context):
        quoted = _comparable(one, context)
        if one.asking.silent or not quoted or not asks_on_web(one.programme):
            continue
        if not any(is_shown(words, one.surface.document.text) for words in quoted):
            hit = one.hit(one.asking.consent.raw, words=quoted[0].raw)
            hit.related = (one.programme.at("message_flow"),)
            yield hit


def _comparable(one: Shown, context: Context) -> list[Passage]:
    """Give the quoted wordings in the language of the page; a translation cannot be compared."""
    quoted = [
        words
        for words in quotations(one.programme.message_flow)
        if words.mentions(context.words["quoted"]) and words.mentions(context.words["told"])
    ]
    if not quoted:
        return []
    spoken = language_of(one.asking.consent.raw)
    return [words for words in quoted if language_of(words.raw) == spoken]
