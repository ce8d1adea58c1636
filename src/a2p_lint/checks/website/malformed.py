"""The website of the brand must be one web address that a browser can open.

Quiet about words for nothing, which leave the field as good as blank, and about e-mail addresses.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label
from a2p_lint.urls import url_fault

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a website that is not written as one web address."""
    website = context.brand.website
    flaw = url_fault(website)
    if not flaw:
        return
    written = context.text(WEBSITE).joined
    if written.strip() and written not in context.words["nothing"].needles:
        yield Hit(WEBSITE, {"website": website, "flaw": Label(flaw)})
