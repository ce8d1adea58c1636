"""The website of the brand must not be an e-mail address."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import is_mail_address
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit an e-mail address in the website's field."""
    website = context.brand.website
    if is_mail_address(website):
        yield Hit(WEBSITE, {"website": website})
