"""The suite or unit must be the one on the IRS letter, where the street is the same."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.streets import door, same_street, split_street
from a2p_lint.tax_letters import is_pictured, letter_of, may_be_misread

STREET, UNIT = "/brand/address/street", "/brand/address/unit"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit another unit of the same house; "Suite 4", "Ste. 4" and "#4" are one."""
    address, letter = context.brand.address, letter_of(context.evidence, context.brand)
    if letter is None or not letter.street:
        yield NotRun("unknown", {"gap": Label("streetless")})
        return
    own, printed = door(address.street, address.unit), door(letter.street, letter.unit)
    if not (own.unit and printed.unit) or not same_street(own.street, printed.street):
        return
    misread = is_pictured(letter) and may_be_misread(own.unit, printed.unit)
    if own.unit != printed.unit and not misread:
        at, other = (UNIT, STREET) if address.unit.strip() else (STREET, UNIT)
        facts = {
            "unit": address.unit or split_street(address.street)[1],
            "letter_unit": letter.unit or split_street(letter.street)[1],
        }
        yield Hit(at, facts, related=(other,))
