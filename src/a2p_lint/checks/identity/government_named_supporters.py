"""A private group that supports a public body is no public body itself."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit the type government of a friends' group, a booster club or the like."""
    brand = context.brand
    if brand.entity_type != "government":
        return
    name = context.text("/brand/legal_name")
    if name.length_at(context.words["friends"], 0) or name.asserts(context.words["supporters"]):
        facts = {"name": brand.legal_name}
        yield Hit("/brand/entity_type", facts, related=("/brand/legal_name",))
