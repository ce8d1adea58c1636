"""Where a sample must say how to opt out, it must not have a blank."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import opts_out
from a2p_lint.messages.sent import samples


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a blank for it, unless the sample says it in words as well."""
    keys = context.words["keys"].openings
    for programme in context.programmes:
        for at, text in samples(programme):
            passage = context.text(at)
            if passage.vocabulary.isdisjoint(keys):
                continue
            blank = context.pattern("blank").search(text)
            if blank and not opts_out(passage, context.words, programme.opt_out_keywords):
                yield Hit(at, {"blank": blank[0]})
