"""A business must give its tax number; only a sole proprietor may have none.

Where the entity type says nothing, a company's legal form does. The number of a toll-free form
counts where nothing but a toll-free number is applied for.
"""

from collections.abc import Iterator

from a2p_lint.application import LEGAL_FORMS
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun

_NEED_ONE = frozenset({"private_profit", "public_profit", "non_profit", "government"})
_PERSONAL_FORM = "sole_proprietorship"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a blank tax number of anybody but a sole proprietor."""
    brand = context.brand
    if brand.entity_type == "sole_proprietor" or not context.blank("/brand/ein"):
        return
    if context.application.campaign is None and not context.blank("/toll_free/registration_number"):
        return
    if brand.entity_type in _NEED_ONE or (
        brand.legal_form in LEGAL_FORMS and brand.legal_form != _PERSONAL_FORM
    ):
        yield Hit("/brand/ein")
    else:
        blank = context.blank("/brand/entity_type")
        yield NotRun("unknown", {"gap": Label("type-blank" if blank else "type-unknown")})
