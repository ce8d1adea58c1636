"""The street should be the one on the IRS letter.

A box at the post office is where the letter was sent, and says nothing of the street.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.streets import door, is_post_box, same_street
from a2p_lint.tax_letters import is_pictured, letter_of, may_be_misread


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a street that is another one; how it is spelt or shortened makes no difference."""
    address, letter = context.brand.address, letter_of(context.evidence, context.brand)
    if letter is None or not letter.street:
        yield NotRun("unknown", {"gap": Label("streetless")})
        return
    if is_post_box(letter.street):
        yield NotRun("unknown", {"gap": Label("box")})
        return
    own = door(address.street, address.unit).street
    printed = door(letter.street, letter.unit).street
    misread = is_pictured(letter) and may_be_misread("".join(own), "".join(printed))
    if not same_street(own, printed) and not misread:
        facts = {"street": address.street, "letter_street": letter.street}
        yield Hit("/brand/address/street", facts)
