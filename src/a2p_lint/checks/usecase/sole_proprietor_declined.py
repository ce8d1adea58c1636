"""Some providers take no campaigns of sole proprietors."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit the entity type of a sole proprietor; the page says at which providers."""
    if context.brand.entity_type == "sole_proprietor":
        yield Hit("/brand/entity_type")
