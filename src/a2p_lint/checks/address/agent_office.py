"""The address of the brand should be its own, and not its registered agent's."""

from collections.abc import Iterator

from a2p_lint.addresses import is_agents_street
from a2p_lint.context import Context
from a2p_lint.findings import Hit

STREET, UNIT = "/brand/address/street", "/brand/address/unit"


def check(context: Context) -> Iterator[Hit]:
    """Hit a known agent's street, and a line that names an agent."""
    address = context.brand.address
    named = context.text(STREET).asserts(context.words["agent"])
    if named or is_agents_street(address.street, address.postal_code):
        yield Hit(STREET, {"written": address.street.strip()})
    if address.unit and context.text(UNIT).asserts(context.words["agent"]):
        yield Hit(UNIT, {"written": address.unit.strip()})
