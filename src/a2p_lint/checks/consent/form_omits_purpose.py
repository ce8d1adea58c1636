"""The words that people accept on the page must say what the texts are about."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import tells_purpose
from a2p_lint.findings import Hit, NotRun
from a2p_lint.opt_in_forms import lacking


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form whose controls and sentences about texts name nothing that comes in them."""
    yield from lacking(context, lambda one: tells_purpose(one.asking.consent, context.words))
