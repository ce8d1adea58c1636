"""The terms must name the sender."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import registered_names
from a2p_lint.policies import TERMS, judged, not_naming_brand, seen_at


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms in which neither a name of the brand nor another company's stands."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    for surface, company in not_naming_brand(context, TERMS):
        if not company:
            facts = {"url": surface.url, "brand": registered_names(context.application)[0]}
            yield Hit(surface.at, facts, seen=seen_at(surface))
