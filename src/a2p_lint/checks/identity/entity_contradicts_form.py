"""The entity type and the legal form must be able to be one business's."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.names import needs_designator

# A private company is not here: a sole proprietorship with a tax number registers as one.
_NEVER = {
    "sole_proprietor": frozenset(
        {"cooperative", "credit_union", "federal_savings_bank", "national_association",
         "nonprofit_corporation", "partnership"}
    ),
    "government": frozenset({"sole_proprietorship"}),
    "non_profit": frozenset({"sole_proprietorship"}),
    "public_profit": frozenset({"sole_proprietorship", "nonprofit_corporation"}),
}  # fmt: skip


def check(context: Context) -> Iterator[Hit]:
    """Hit a legal form that no business of this entity type has."""
    kind, form = context.brand.entity_type, context.brand.legal_form
    if form in _NEVER.get(kind, ()) or (kind == "sole_proprietor" and needs_designator(form)):
        facts = {"type": Label(kind), "form": Label(form)}
        yield Hit("/brand/legal_form", facts, related=("/brand/entity_type",))
