"""The words of a form come filled in, with the business's own name."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import left_blank, shown


def check(context: Context) -> Iterator[Hit]:
    """Hit a form whose words about texts hold a blank of the builder's template."""
    for one in shown(context):
        if blank := left_blank(one, context.words["stand_ins"]):
            yield one.hit(blank, blank=blank)
