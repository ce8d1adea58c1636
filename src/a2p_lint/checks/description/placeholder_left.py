"""The description must hold no blank of a template, and none of a template's words."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

_OPENERS = "[{<"
# No word for nothing is longer.
_SHORT = 30


def check(context: Context) -> Iterator[Hit]:
    """Hit what is left of a template: "[Business name]", "lorem ipsum", "N/A" and nothing else."""
    for programme in context.programmes:
        at = programme.at("description")
        passage = context.text(at)
        text = programme.description
        if len(text) < _SHORT and passage.joined in context.words["nothing"].needles:
            yield Hit(at, {"left": text.strip()})
            continue
        if any(opener in text for opener in _OPENERS):
            slot = context.pattern("blank").search(passage.folded)
            if slot is not None:
                start, end = passage.offset(slot.start()), passage.offset(slot.end() - 1) + 1
                yield Hit(at, {"left": passage.raw[start:end]})
                continue
        if passage.vocabulary.isdisjoint(context.words["keys"].openings):
            continue
        if passage.asserts(context.words["leftovers"]):
            place = next(passage.places(context.words["leftovers"]))
            yield Hit(at, {"left": place.raw})
