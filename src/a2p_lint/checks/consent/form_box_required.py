"""People must be able to send the form without a yes to texts."""

from collections.abc import Iterator

from a2p_lint.consent_wordings import accepts_terms_too
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_in_forms import shown, wordings
from a2p_lint.use_cases import parts

ONE_TIME = {"two_factor"}


def check(context: Context) -> Iterator[Hit]:
    """Hit a form for something else that is not sent without the yes."""
    for one in shown(context):
        asking = one.asking
        # Whoever asks for a code cannot sign in without it.
        if parts(one.programme.use_cases) == ONE_TIME:
            continue
        if not asking.serves_else or any(map(asking.can_say_no, asking.boxes)):
            continue
        # What people must accept holds the terms, too: the yes has to stand apart first.
        if any(accepts_terms_too(words, context.words) for words in wordings(one)):
            continue
        for box in asking.boxes[:1]:
            yield one.hit(box.label, label=box.label)
