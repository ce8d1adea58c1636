"""The terms of a prize draw must hold its rules."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, links_to, seen_at, speaks_of

DRAW = "sweepstake"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the terms of a declared draw without its rules or a link to them."""
    found = judged(context, TERMS)
    if not found:
        yield NotRun("unknown")
    rules = context.words["rules"]
    for programme, surface in found:
        if DRAW not in programme.use_cases:
            continue
        if not (speaks_of(surface.document, rules) or links_to(surface, rules)):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
