"""The website of the brand must be real: no example, and no address that a form shows in grey."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, platform, registrable_domain
from a2p_lint.findings import Hit
from a2p_lint.names import plain

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit an example or placeholder, unless the brand's own name begins so."""
    brand = context.brand
    if platform(brand.website) != "placeholder":
        return
    label = registrable_domain(host_of(brand.website)).partition(".")[0]
    if not any(plain(name).split()[:1] == [label] for name in (brand.legal_name, brand.dba)):
        yield Hit(WEBSITE, {"website": brand.website})
