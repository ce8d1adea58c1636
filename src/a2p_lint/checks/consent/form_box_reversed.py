"""Doing nothing is no yes: people tick to get texts, not to be spared them."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown


def check(context: Context) -> Iterator[Hit]:
    """Hit a form on which people refuse texts and never ask for them."""
    for one in shown(context):
        boxes = [field for field in one.asking.refusals if field.kind == "checkbox"]
        if boxes and not one.asking.boxes:
            yield one.hit(boxes[0].label, label=boxes[0].label)
