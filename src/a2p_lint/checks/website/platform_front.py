"""A profile given as the website must be the business's own page, not the platform's front page."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import host_of, needs_a_path, registrable_domain
from a2p_lint.findings import Hit
from a2p_lint.names import plain

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit the front page of a platform that is not the brand itself."""
    brand = context.brand
    if not needs_a_path(brand.website):
        return
    platform = registrable_domain(host_of(brand.website)).partition(".")[0]
    if platform not in plain(f"{brand.legal_name} {brand.dba}").split():
        yield Hit(WEBSITE, {"website": brand.website})
