"""A non-profit should be declared as one.

Only in the United States: the type is closed to others. A company's name proves nothing, so that an
LLC or a partnership is left alone.
"""

from collections.abc import Iterator

from a2p_lint.addresses import in_united_states
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.names import core, names_a_private_company

_FOR_PROFIT = frozenset({"private_profit", "public_profit"})
_FORM = "nonprofit_corporation"


def check(context: Context) -> Iterator[Hit]:
    """Hit a type for profit beside a status, a legal form or a name of non-profits."""
    brand = context.brand
    if brand.entity_type not in _FOR_PROFIT:
        return
    country = brand.country or brand.address.country
    if country.strip() and not in_united_states(country):
        return
    if sign := _sign(context):
        related = {"name": "legal_name", "status": "tax_exempt_status", "form": "legal_form"}[sign]
        yield Hit("/brand/entity_type", {"sign": Label(sign)}, related=(f"/brand/{related}",))


def _sign(context: Context) -> str:
    brand = context.brand
    if brand.tax_exempt_status and context.text("/brand/tax_exempt_status").mentions(
        context.words["exempt"]
    ):
        return "status"
    if brand.legal_form == _FORM and brand.entity_type == "private_profit":
        return "form"
    endings, openings = context.words["endings"], context.words["openings"]
    within, told = context.words["within"], context.text("/brand/legal_name").vocabulary
    # Most names hold no word that such a phrase begins with.
    if (
        told.isdisjoint(endings.openings)
        and told.isdisjoint(openings.openings)
        and told.isdisjoint(within.openings)
    ):
        return ""
    if names_a_private_company(brand.legal_name):
        return ""
    words = core(brand.legal_name)
    # One word alone is a name as any other: "Foundation, Inc." sells make-up.
    if len(words) < 2:
        return ""
    name = f" {' '.join(words)} "
    found = (
        name.endswith(endings.needles)
        or name.startswith(openings.needles)
        or any(phrase in name for phrase in within.needles)
    )
    return "name" if found else ""
