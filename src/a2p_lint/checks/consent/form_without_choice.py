"""Sending a form for something else is no yes to texts, where the number cannot be left out."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown, tells_of_box
from a2p_lint.use_cases import parts

ONE_TIME = {"two_factor"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a form that everybody sends with a number, and that takes this for a yes."""
    for one in shown(context):
        asking = one.asking
        # Whoever asks for a code cannot sign in without it.
        if parts(one.programme.use_cases) == ONE_TIME:
            continue
        if asking.silent or asking.boxes or asking.refusals:
            continue
        if asking.has_no_way_out and asking.serves_else and not tells_of_box(one, context):
            yield one.hit(asking.notice, words=asking.notice)
