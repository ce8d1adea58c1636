"""A suite or unit that the IRS letter shows must not be missing from the same address."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.streets import door, same_street, split_street
from a2p_lint.tax_letters import letter_of


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an address without a unit where the letter shows one on the same street."""
    address, letter = context.brand.address, letter_of(context.evidence, context.brand)
    if letter is None or not letter.street:
        yield NotRun("unknown", {"gap": Label("streetless")})
        return
    own, printed = door(address.street, address.unit), door(letter.street, letter.unit)
    if printed.unit and not own.unit and same_street(own.street, printed.street):
        unit = letter.unit or split_street(letter.street)[1]
        yield Hit("/brand/address/unit", {"unit": unit}, related=("/brand/address/street",))
