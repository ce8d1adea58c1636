"""The entity type must be one of those that the registry knows."""

from collections.abc import Iterator

from a2p_lint.application import ENTITY_TYPES
from a2p_lint.context import Context
from a2p_lint.findings import Hit

ENTITY_TYPE = "/brand/entity_type"


def check(context: Context) -> Iterator[Hit]:
    """Hit a type that is on no provider's list; a word for nothing counts as blank."""
    written = context.text(ENTITY_TYPE)
    if context.brand.entity_type in ENTITY_TYPES:
        return
    if written.joined not in context.words["nothing"].needles:
        yield Hit(ENTITY_TYPE, {"given": written.raw.strip()})
