"""The privacy policy must name the business."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.owners import names_brand, other_company
from a2p_lint.policies import POLICY, brand_names, judged, seen_at


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy in which neither a name of the brand nor another company's stands."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    names = brand_names(context)
    for _, surface in found:
        document = surface.document
        if names_brand(document, names, context.brand.website):
            continue
        company = other_company(document, names, context.words["vendors"])
        if not company:
            yield Hit(surface.at, {"url": surface.url, "brand": names[0]}, seen=seen_at(surface))
