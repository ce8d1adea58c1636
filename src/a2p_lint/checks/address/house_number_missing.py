"""The street of the brand must have its number."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun

STREET = "/brand/address/street"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a street of two words or more that holds no number, in figures or in words."""
    address = context.brand.address
    if any(map(str.isdigit, address.street)):
        return
    written = context.text(STREET)
    at_home = country_named(address.country, context.brand.country) in ("US", "CA", "")
    if not at_home or not written.words:
        yield NotRun("unknown")
    elif len(written.words) > 1 and not (
        written.mentions(context.words["number"]) or written.mentions(context.words["unnumbered"])
    ):
        yield Hit(STREET, {"street": written.raw.strip()})
