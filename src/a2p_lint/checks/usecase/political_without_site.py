"""A political sender must have a website of its own."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.domains import platform
from a2p_lint.findings import Hit

_SHARED = frozenset({"social", "marketplace", "link-page"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a website that is blank, or a profile, where a programme is political."""
    website = context.brand.website
    if not any("political" in programme.use_cases for programme in context.programmes):
        return
    given = any(map(str.isalnum, website)) and not context.words["nothing"].is_whole(website)
    if not given or platform(website) in _SHARED:
        yield Hit("/brand/website")
