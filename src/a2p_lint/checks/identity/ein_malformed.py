"""The EIN must be nine digits, as the IRS writes them: NN-NNNNNNN.

Quiet for another country's number (by its country, its type, or the brand's country): it is no
EIN, so it cannot be a malformed one. Each of those has a shape of its own, and rules of its own.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.tax_ids import ein_flaw, holds_ein


def check(context: Context) -> Iterator[Hit]:
    """Hit an EIN that cannot be read as nine digits, and say what is wrong with it."""
    brand = context.brand
    flaw = ein_flaw(brand.ein) if holds_ein(brand) else ""
    if flaw:
        yield Hit("/brand/ein", {"flaw": Label(flaw)})
