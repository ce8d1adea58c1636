"""Where a sample must say how to opt out, it must not have a blank."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import opts_out
from a2p_lint.messages.plain_opt_out import opts_out_plainly
from a2p_lint.slots import opens_a_slot


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample with a blank for it, unless the sample says it in words as well."""
    for programme in context.programmes:
        for number, text in enumerate(programme.samples):
            if not opens_a_slot(text) or opts_out_plainly(text):
                continue
            blank = context.pattern("blank").search(text)
            at = f"{programme.at('samples')}/{number}"
            if blank and not opts_out(context.text(at), context.words, programme.opt_out_keywords):
                yield Hit(at, {"blank": blank[0]})
