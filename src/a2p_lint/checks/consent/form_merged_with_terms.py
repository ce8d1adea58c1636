"""The yes to texts stands apart from accepting the terms."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import accepts_terms_too
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown, wordings


def check(context: Context) -> Iterator[Hit]:
    """Hit a form on which one tick accepts the terms, or the policy, and texts."""
    for one in shown(context):
        found = (accepts_terms_too(words, context.words) for words in wordings(one))
        if words := next(filter(None, found), ""):
            yield one.hit(words, words=words)
