"""The opt-in page must be one web address that a browser can open."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.urls import url_fault


def check(context: Context) -> Iterator[Hit]:
    """Hit an opt-in page that is not written as one web address; words for nothing apart."""
    for programme in context.programmes:
        page = programme.opt_in_url
        if not page.strip() or not url_fault(page):
            continue
        at = programme.at("opt_in_url")
        if context.text(at).joined not in context.words["nothing"].needles:
            yield Hit(at, {"page": page.strip()})
