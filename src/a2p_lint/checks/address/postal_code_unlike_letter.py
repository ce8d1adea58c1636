"""The ZIP code must be the one on the IRS letter, where the street is the same."""

from collections.abc import Iterator

from a2p_lint.addresses import postal_code
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.streets import door, same_street
from a2p_lint.tax_letters import letter_of

AT = "/brand/address/postal_code"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit another ZIP code; the four digits behind it are nobody's concern."""
    address, letter = context.brand.address, letter_of(context.evidence, context.brand)
    if letter is None or not _zip(letter.postal_code):
        yield NotRun("unknown", {"gap": Label("zipless")})
        return
    own, printed = _zip(address.postal_code), _zip(letter.postal_code)
    if not own or own == printed:
        return
    here, there = door(address.street, address.unit), door(letter.street, letter.unit)
    if same_street(here.street, there.street):
        yield Hit(AT, {"zip": own, "letter_zip": printed}, related=("/brand/address/street",))


def _zip(text: str) -> str:
    """Give the first five digits of a ZIP code; nothing for any other code."""
    code = postal_code(text)
    if code is None or code.country != "US":
        return ""
    return "".join(filter(str.isdecimal, text))[:5]
