"""A sole proprietor who has a tax number must register as a business.

Quiet where only a toll-free number is applied for, unless the provider's form forbids it there too.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.tax_ids import holds_business_number, is_bare, is_personal


def check(context: Context) -> Iterator[Hit]:
    """Hit a number of any country that can be the business's own."""
    application = context.application
    for_toll_free = application.toll_free is not None and application.campaign is None
    if for_toll_free and not context.limits["toll_free"]:
        return
    text = application.brand.ein
    if holds_business_number(application.brand):
        doubtful = is_bare(text) and is_personal(text)
        yield Hit("/brand/ein", {"what": Label("bare" if doubtful else "number")})
