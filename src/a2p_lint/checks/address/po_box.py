"""The address of the brand must be a place, and not a post office box."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.text import Passage

LINES = ("/brand/address/street", "/brand/address/unit")


def check(context: Context) -> Iterator[Hit]:
    """Hit a line of the address that names a box, or gives one's number."""
    boxes = context.words["box"]
    numbered, alone = context.pattern("numbered"), context.pattern("alone")
    for line in LINES:
        if context.blank(line):
            continue
        written = context.text(line)
        # The patterns cost more than to ask for the words of which each needs one.
        if not (written.mentions(boxes) or written.mentions(context.words["shapes"])):
            continue
        # A box by itself stands first: behind a route's number it is the house's own.
        if (
            _names(written, context)
            or numbered.search(written.joined)
            or (line == LINES[0] and alone.match(written.joined, 1))
        ):
            yield Hit(line, {"written": written.raw.strip()})


def _names(written: Passage, context: Context) -> bool:
    """Say whether a box is named, and no street that is called after one."""
    boxes, streets = context.words["box"], context.words["streets"]
    return written.asserts(boxes) and any(
        not written.length_at(streets, place.word + place.words) for place in written.places(boxes)
    )
