"""Each opt-in picture must be open to anybody, without a login."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.policy_links import is_closed

PICTURES = "/toll_free/opt_in_image_urls"


def check(context: Context) -> Iterator[Hit]:
    """Hit each address behind a login, inside a network, in numbers, or on a site for trials."""
    for place, url in enumerate(context.toll_free.opt_in_image_urls):
        if is_closed(url):
            yield Hit(f"{PICTURES}/{place}", {"url": url.strip()})
