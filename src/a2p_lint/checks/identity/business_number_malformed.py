"""A Canadian business number must be nine digits that its check digit bears out.

A program account (RC0001) may follow. What its type calls a province's number has another form.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.tax_ids import bn_flaw, holds_bn, is_canadian


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a Canadian number that cannot be read as a business number, and say why not."""
    brand = context.brand
    if not is_canadian(brand):
        return
    if not holds_bn(brand):
        yield NotRun("unknown")
    elif flaw := bn_flaw(brand.ein):
        yield Hit("/brand/ein", {"flaw": Label(flaw)})
