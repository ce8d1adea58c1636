"""Where a form takes telephone numbers, it says that texts will come."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import asks_on_web, consent_hidden, contact_only, shown, unread


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form with a field for a number on a page that says nothing of texts."""
    silent = [
        one
        for one in shown(context)
        if one.asking.silent
        and one.asking.phones
        and asks_on_web(one.programme)
        and not consent_hidden(one)
        and not contact_only(one)
    ]
    if silent and unread(context):
        yield NotRun("unknown")
        return
    for one in silent:
        yield one.hit(field=one.asking.phones[0].label or one.asking.phones[0].name or "tel")
