"""The words beside the number must speak of texts, not only of being contacted."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import asks_on_web, contact_only, shown, unread


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form that asks people to agree to be contacted, and never speaks of texts."""
    found = [
        (one, words)
        for one in shown(context)
        if one.asking.silent and asks_on_web(one.programme) and (words := contact_only(one))
    ]
    if found and unread(context):
        yield NotRun("unknown")
        return
    for one, words in found:
        yield one.hit(words, words=words)
