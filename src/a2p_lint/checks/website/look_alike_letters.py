"""The name of the website must not hold letters that pass for others."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import foreign_letters, host_of, read_as
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit a host that mixes alphabets, or spells a Latin-looking name in another one."""
    website = context.brand.website
    if website.isascii() and "xn--" not in website.lower():
        return
    host = host_of(website)
    if letters := foreign_letters(host):
        yield Hit(WEBSITE, {"website": website, "read": read_as(host), "letters": letters})
