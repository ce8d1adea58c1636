"""A person's number must not stand where a business gives its own.

Nine bare digits have no shape, and are taken for an EIN; see ``personal_kind`` for the exception.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.tax_ids import personal_kind
from a2p_lint.tax_numbers import tax_numbers


def check(context: Context) -> Iterator[Hit]:
    """Hit a tax number that is shaped, or named, as a person's."""
    for at, brand in tax_numbers(context.application):
        if kind := personal_kind(brand):
            related = ("/brand/tax_id_type",) if kind == "named" else ()
            yield Hit(at, {"sign": Label(kind)}, related=related)
