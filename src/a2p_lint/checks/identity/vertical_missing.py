"""A brand that registers for campaigns must name its line of business."""

from collections.abc import Iterator

from a2p_lint.application import VERTICALS
from a2p_lint.context import Context
from a2p_lint.findings import Hit

VERTICAL = "/brand/vertical"


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank, or a word for nothing; sole proprietors and toll-free forms need none."""
    application = context.application
    if application.brand.vertical in VERTICALS:
        return
    toll_free_alone = application.campaign is None and application.toll_free is not None
    if toll_free_alone or context.brand.entity_type == "sole_proprietor":
        return
    if context.blank(VERTICAL) or context.text(VERTICAL).joined in context.words["nothing"].needles:
        yield Hit(VERTICAL)
