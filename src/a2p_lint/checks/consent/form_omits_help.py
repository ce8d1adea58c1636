"""The page on which people agree must tell how to get help."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_how_to_get_help
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import lacking, told_beside


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form for texts beside which nothing does."""
    yield from lacking(
        context,
        lambda one: told_beside(one, lambda text: tells_how_to_get_help(text, context.words)),
    )
