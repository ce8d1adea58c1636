"""Each opt-in picture must be given by one web address that a browser can open."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import is_mail_address
from a2p_lint.findings import Hit, Label
from a2p_lint.urls import url_fault

PICTURES = "/toll_free/opt_in_image_urls"


def check(context: Context) -> Iterator[Hit]:
    """Hit each entry that is no web address, such as the name of a file."""
    for place, url in enumerate(context.toll_free.opt_in_image_urls):
        flaw = "mail" if is_mail_address(url) else url_fault(url)
        if flaw:
            yield Hit(f"{PICTURES}/{place}", {"url": url.strip(), "flaw": Label(flaw)})
