"""On the page, one yes is for one sender."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import other_senders
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import without_names
from a2p_lint.opt_in_forms import agreements, shown


def check(context: Context) -> Iterator[Hit]:
    """Hit a form on which people agree to texts from others as well."""
    for one in shown(context):
        # A name ("Okafor for Council") says nothing of who else may text.
        agreed = (without_names(words.raw, context.application) for words in agreements(one))
        found = (other_senders(words, context.words) for words in agreed)
        if words := next(filter(None, found), ""):
            yield one.hit(words, words=words)
