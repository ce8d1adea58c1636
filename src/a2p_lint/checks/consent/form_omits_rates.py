"""The page on which people agree must warn of their carrier's rates."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_rates
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import lacking, told_beside


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form for texts beside which nothing does."""
    yield from lacking(
        context, lambda one: told_beside(one, lambda text: tells_rates(text, context.words))
    )
