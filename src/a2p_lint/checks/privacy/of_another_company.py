"""The privacy policy must be the brand's own."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.owners import names_brand, other_company
from a2p_lint.policies import POLICY, brand_names, judged, seen_at


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy that names another company and not the brand."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    names = brand_names(context)
    for _, surface in found:
        document = surface.document
        if names_brand(document, names, context.brand.website):
            continue
        company = other_company(document, names, context.words["vendors"])
        if company:
            start = document.text.raw.find(company)
            facts = {"url": surface.url, "company": company, "brand": names[0]}
            yield Hit(surface.at, facts, seen=seen_at(surface, start))
