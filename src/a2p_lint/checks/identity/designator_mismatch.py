"""The legal form must be one that the designator in the legal name can stand for."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.names import contradicts_form


def check(context: Context) -> Iterator[Hit]:
    """Hit a legal form of another family than every designator in the name."""
    brand = context.brand
    if contradicts_form(brand.legal_name, brand.legal_form):
        facts = {"name": brand.legal_name, "form": Label(brand.legal_form)}
        yield Hit("/brand/legal_form", facts, related=("/brand/legal_name",))
