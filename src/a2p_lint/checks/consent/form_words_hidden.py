"""The words that people accept must be seen by people."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import consent_hidden, shown


def check(context: Context) -> Iterator[Hit]:
    """Hit a form for numbers whose words about texts stand in the page and are not shown."""
    for one in shown(context):
        if one.asking.silent and one.asking.phones and (words := consent_hidden(one)):
            yield one.hit(words, words=words)
