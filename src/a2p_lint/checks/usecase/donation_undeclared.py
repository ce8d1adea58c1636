"""Samples that ask for gifts of money belong under charity, or under political."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.sayings import samples_of, says
from a2p_lint.use_cases import parts

_FOR_IT = frozenset({"charity", "political"})


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that asks for gifts in programmes that are for something else alone."""
    for programme in context.programmes:
        found = parts(programme.use_cases)
        if not found or not _FOR_IT.isdisjoint(found):
            continue
        for at in samples_of(programme):
            if says(context, at, context.words["asking"]):
                yield Hit(at, related=(programme.at("use_case"),))
