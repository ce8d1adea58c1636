"""The page on which people agree must tell how often texts come."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_frequency
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import Shown, lacking, told_beside
from a2p_lint.use_cases import parts

# Each code answers a sign-in: there is no frequency to tell.
ONE_TIME = {"two_factor"}


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form for texts beside which nothing does, one-time codes aside."""

    def tells(one: Shown) -> bool:
        if parts(one.programme.use_cases) == ONE_TIME:
            return True
        return told_beside(one, lambda text: tells_frequency(text, context.words))

    yield from lacking(context, tells)
