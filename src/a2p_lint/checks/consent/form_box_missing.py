"""A box that the description speaks of must stand on the page."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import shown, tells_of_box, unread


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form with words about texts and no box at all, where the flow tells of one."""
    found = [
        one
        for one in shown(context)
        if not one.asking.silent
        and one.asking.phones
        and not one.asking.boxes
        and not one.asking.form.choices
        and tells_of_box(one, context)
    ]
    if found and unread(context):
        yield NotRun("unknown")
        return
    for one in found:
        related = (one.programme.at("message_flow"),)
        hit = one.hit(one.asking.notice)
        hit.related = related
        yield hit
