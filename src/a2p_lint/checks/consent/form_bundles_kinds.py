"""On the page, offers and service texts need a control each."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import covers_both
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown, wordings


def check(context: Context) -> Iterator[Hit]:
    """Hit a form on which one yes, and there is no other, covers both."""
    for one in shown(context):
        if len(one.asking.boxes) > 1:
            continue
        for wording in wordings(one):
            if covers_both(wording, context.words):
                yield one.hit(wording.raw)
                break
