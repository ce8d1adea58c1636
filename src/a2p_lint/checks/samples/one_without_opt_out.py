"""Every sample must say how to opt out, where a provider asks for it in each."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import opts_out
from a2p_lint.messages.plain_opt_out import opts_out_plainly
from a2p_lint.messages.sent import samples

# A programme of one-time codes alone ends with each code.
ONE_TIME = {"two_factor"}


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that does not say it, where another one does."""
    for programme in context.programmes:
        if set(programme.use_cases) == ONE_TIME:
            continue
        given = [(at, text) for at, text in samples(programme) if text.strip()]
        silent = [
            at
            for at, text in given
            if not opts_out_plainly(text)
            and not opts_out(context.text(at), context.words, programme.opt_out_keywords)
        ]
        if len(silent) < len(given):
            yield from map(Hit, silent)
