"""The address of the terms must be one web address that a browser can open."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import is_mail_address
from a2p_lint.findings import Hit, Label
from a2p_lint.policy_links import is_nothing
from a2p_lint.urls import url_fault


def check(context: Context) -> Iterator[Hit]:
    """Hit what is not written as one web address; words for nothing are another rule's business."""
    for programme in context.programmes:
        url = programme.terms_url
        flaw = "mail" if is_mail_address(url) else url_fault(url)
        if flaw and not is_nothing(url, context.words["nothing"]):
            yield Hit(programme.at("terms_url"), {"url": url.strip(), "flaw": Label(flaw)})
