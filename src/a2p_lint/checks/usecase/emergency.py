"""Public-safety alerts do not go over 10DLC, unless the use case is for them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import description_and_samples, says

_FOR_IT = frozenset({"emergency", "public_safety_restricted"})


def check(context: Context) -> Iterator[Hit]:
    """Hit descriptions and samples that speak of alerts for public safety, but not of drills."""
    for programme in context.programmes:
        if _FOR_IT.isdisjoint(programme.use_cases):
            for at in description_and_samples(programme):
                if says(context, at, context.words["telling"]):
                    yield Hit(at)
