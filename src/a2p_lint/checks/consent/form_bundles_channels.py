"""On the page, the yes to texts stands apart from calls and e-mail."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import bundled_channels
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import agreements, shown


def check(context: Context) -> Iterator[Hit]:
    """Hit a form on which one yes is for texts and for calls or e-mail."""
    for one in shown(context):
        found = (bundled_channels(words, context.words) for words in agreements(one))
        if words := next(filter(None, found), ""):
            yield one.hit(words, words=words)
