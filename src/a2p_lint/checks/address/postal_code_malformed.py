"""The postal code of the brand must have the form of a ZIP code or of a Canadian postal code.

Quiet about a well-formed code of the other country: that is a contradiction, not a slip of form.
"""

from collections.abc import Iterator

from a2p_lint.addresses import country_named, postal_code
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun

CODE = "/brand/address/postal_code"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a code of neither form; say so when the address lies in another country."""
    address = context.brand.address
    if postal_code(address.postal_code) is not None:
        return
    country = country_named(address.country, context.brand.country)
    if country not in ("US", "CA", ""):
        yield NotRun("unknown")
        return
    written = address.postal_code
    if any(map(str.isalnum, written)) and not context.words["nothing"].is_whole(written):
        facts = {"postal_code": written.strip(), "country": Label(country or "either")}
        yield Hit(CODE, facts)
