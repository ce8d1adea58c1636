"""Loans that somebody else grants are not arranged by text."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.offers import counts, offers
from a2p_lint.sayings import samples_of

# "Our friends at First Copper River Funding" has three words before the telling one.
_REACH = 4
_NAMES = ("/brand/dba", "/brand/legal_name")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme that passes people on to lenders."""
    found = set()
    for offer in offers(context):
        found.add(offer.programme.at("samples"))
        yield Hit(offer.at, {"words": offer.words}, offer.related)
    for programme in context.programmes:
        if programme.at("samples") not in found:
            yield from _recommended(context, programme)


def _recommended(context: Context, programme: Programme) -> Iterator[Hit]:
    """Hit the first sample that sends people to a firm whose name says that it lends."""
    own = {word for name in _NAMES for word in context.text(name).words}
    for at in samples_of(programme):
        text = context.text(at)
        for place in text.places(context.words["sent_to"]):
            first = place.word + place.words
            if text.words[first : first + 1] and text.words[first] in own:
                continue
            for word in range(first, min(first + _REACH, len(text.words))):
                named = text.length_at(context.words["lending_names"], word)
                start, end = text.span(word)
                if named and text.raw[start].isupper() and counts(context, text, place):
                    yield Hit(at, {"words": text.raw[place.start : end]})
                    return
                if text.clause_ends_after(word):
                    break
