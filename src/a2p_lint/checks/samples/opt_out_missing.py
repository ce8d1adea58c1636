"""At least one sample must say how to opt out by reply."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import opts_out
from a2p_lint.messages.plain_opt_out import opts_out_plainly

# A programme of one-time codes alone ends with each code: published samples of such programmes
# that carry no opt-out are accepted.
ONE_TIME = {"two_factor"}
# These say how much is sent, not what: their sub use cases do.
UMBRELLAS = {"low_volume", "mixed"}


def check(context: Context) -> Iterator[Hit]:
    """Hit each programme none of whose samples says it."""
    for programme in context.programmes:
        # Nearly always: the rest is for those who say it in words of their own.
        if any(map(opts_out_plainly, programme.samples)):
            continue
        if set(programme.use_cases) - UMBRELLAS == ONE_TIME:
            continue
        samples = programme.at("samples")
        texts = (context.text(f"{samples}/{number}") for number in range(len(programme.samples)))
        if not any(opts_out(text, context.words, programme.opt_out_keywords) for text in texts):
            yield Hit(samples)
