"""A sole proprietor who has a tax number does well to give it for a toll-free number."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a sole proprietor's toll-free application that holds no tax number."""
    if context.brand.entity_type != "sole_proprietor":
        return
    if context.blank("/brand/ein") and context.blank("/toll_free/registration_number"):
        yield Hit("/brand/ein", related=("/toll_free/registration_number",))
