"""A foreign tax number must be given by its digits alone, where the provider takes nothing else."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.tax_ids import has_account, is_lettered_vat


def check(context: Context) -> Iterator[Hit]:
    """Hit a Canadian program account, and letters in a VAT number."""
    brand = context.brand
    if has_account(brand):
        yield Hit("/brand/ein", {"what": Label("account")})
    elif is_lettered_vat(brand):
        yield Hit("/brand/ein", {"what": Label("vat")}, related=("/brand/tax_id_type",))
