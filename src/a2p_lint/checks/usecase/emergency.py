"""Public-safety alerts do not go over 10DLC, unless the use case is for them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

_FOR_IT = frozenset({"emergency", "public_safety_restricted"})


def check(context: Context) -> Iterator[Hit]:
    """Hit descriptions and samples that speak of alerts for public safety."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        if not _FOR_IT.isdisjoint(programme.use_cases):
            continue
        samples = programme.at("samples")
        for at in (
            programme.at("description"),
            *[f"{samples}/{number}" for number in range(len(programme.samples))],
        ):
            text = context.text(at)
            if not text.vocabulary.isdisjoint(keys) and text.asserts(context.words["telling"]):
                yield Hit(at)
