"""A toll-free form must name the reseller that the brand names."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

OF_BRAND, OF_FORM = "/brand/reseller_name", "/toll_free/reseller_name"


def check(context: Context) -> Iterator[Hit]:
    """Hit the form's blank field beside the brand's."""
    reseller = context.text(OF_BRAND)
    if not reseller.words or reseller.joined in context.words["nothing"].needles:
        return
    if context.blank(OF_FORM):
        yield Hit(OF_FORM, {"reseller": reseller.raw.strip()}, related=(OF_BRAND,))
