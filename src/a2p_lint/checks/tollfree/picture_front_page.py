"""The field for opt-in pictures must lead to the opt-in, not to the website's front page."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_front_page

PICTURES = "/toll_free/opt_in_image_urls"


def check(context: Context) -> Iterator[Hit]:
    """Hit front pages, where all entries are such."""
    urls = context.toll_free.opt_in_image_urls
    if all(map(is_front_page, filter(str.strip, urls))):
        for place, url in enumerate(urls):
            if url.strip():
                yield Hit(f"{PICTURES}/{place}", {"url": url.strip()})
