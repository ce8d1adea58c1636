"""A paper given as the IRS letter must be one: CP 575 or 147C."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label

_KNOWN = frozenset({"w-9", "ss-4", "articles"})


def check(context: Context) -> Iterator[Hit]:
    """Hit once for each kind of paper that is none of the two."""
    kinds = dict.fromkeys(
        letter.detail if letter.detail in _KNOWN else "other"
        for letter in context.evidence.letters.values()
        if letter.cause == "not-a-letter"
    )
    for kind in kinds:
        yield Hit("/brand/ein", {"what": Label(kind)})
