"""The use case must be open to brands of this entity type."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.use_cases import open_to


def check(context: Context) -> Iterator[Hit]:
    """Hit a use case that this kind of brand may not choose."""
    use_case, entity_type = context.campaign.use_case, context.brand.entity_type
    if not open_to(use_case, entity_type):
        facts = {"use_case": use_case, "entity_type": Label(entity_type)}
        yield Hit("/campaign/use_case", facts, related=("/brand/entity_type",))
