"""The form on which people agree must lead to the privacy policy."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import lacking, leads_to


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a page with a form for texts that neither links nor names it anywhere."""
    yield from lacking(context, lambda one: leads_to(one, context.words["privacy"]))
