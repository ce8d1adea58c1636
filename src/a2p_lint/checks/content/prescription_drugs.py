"""Medicines that need a prescription are not offered by text."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.offers import counts, offers, texts_of


def check(context: Context) -> Iterator[Hit]:
    """Hit what offers medicines or names controlled ones, or sells a medicine that it names."""
    offered = {offer.programme.root: offer for offer in offers(context)}
    for programme in context.programmes:
        offer = offered.get(programme.root)
        if offer is not None:
            yield Hit(offer.at, {"words": offer.words}, offer.related)
        else:
            yield from _sold(context, programme)


def _sold(context: Context, programme: Programme) -> Iterator[Hit]:
    """Hit the first text that names a medicine and sells, or any in a programme for marketing."""
    medicines, selling = context.words["medicines"], context.words["selling"]
    marketing = "marketing" in programme.use_cases
    for at in texts_of(context, programme):
        text = context.text(at)
        if not text.mentions(medicines) or not (marketing or text.asserts(selling)):
            continue
        for place in text.places(medicines):
            if counts(context, text, place):
                yield Hit(at, {"words": place.raw})
                return
