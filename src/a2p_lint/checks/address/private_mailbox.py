"""The address of the brand must be where it works, and not a rented mailbox."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

LINES = ("/brand/address/street", "/brand/address/unit")
NAMES = ("/brand/legal_name", "/brand/dba")


def check(context: Context) -> Iterator[Hit]:
    """Hit a line that names a mailbox or a chain that rents them out, but for the chain's own."""
    boxes, stores = context.words["box"], context.words["store"]
    for line in LINES:
        written = context.text(line)
        if not written.raw:
            continue
        of_a_store = written.mentions(stores)
        if of_a_store and any(context.text(name).mentions(stores) for name in NAMES):
            continue
        if of_a_store or written.asserts(boxes):
            yield Hit(line, {"written": written.raw.strip()})
