"""The control for texts must be empty when the page opens."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown


def check(context: Context) -> Iterator[Hit]:
    """Hit a form on which a box, a switch or an answer for texts is on from the start."""
    for one in shown(context):
        box = next((box for box in one.asking.boxes if box.checked), None)
        if box is not None:
            yield one.hit(box.label, label=box.label)
