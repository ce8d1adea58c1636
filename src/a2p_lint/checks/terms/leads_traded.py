"""The terms may not tell of affiliate marketing or trade in leads."""

from collections.abc import Iterator

from a2p_lint.claims import claims
from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.text import Passage

# So far before a line of a list stands what bars it: "you agree not to".
REACH = 600


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the first phrase that the terms say of the business itself."""
    found = judged(context, TERMS)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        text = surface.document.text
        for place in claims(text, context.words["telling"]):
            before = Passage(text.raw[max(0, place.start - REACH) : place.start])
            if not before.mentions(context.words["barring"]):
                facts = {"url": surface.url, "words": place.raw}
                yield Hit(surface.at, facts, seen=seen_at(surface, place.start))
                break
