"""The terms must be the brand's own."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import registered_names
from a2p_lint.policies import TERMS, judged, not_naming_brand, seen_at


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms that name another company and not the brand."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    for surface, company in not_naming_brand(context, TERMS):
        if company:
            start = surface.document.text.raw.find(company)
            facts = {
                "url": surface.url,
                "company": company,
                "brand": registered_names(context.application)[0],
            }
            yield Hit(surface.at, facts, seen=seen_at(surface, start if start >= 0 else None))
