"""The brand must give a website, or a public page that stands in for one."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit]:
    """Hit when neither the website nor any social profile is given."""
    profiles = range(len(context.brand.social_urls))
    places = (WEBSITE, *(f"/brand/social_urls/{number}" for number in profiles))
    if not any(_given(context, place) for place in places):
        yield Hit(WEBSITE)


def _given(context: Context, pointer: str) -> bool:
    """Say whether a field has something in it, and not only a word for nothing."""
    written = context.text(pointer)
    said = any(map(str.isalnum, written.raw))
    return said and written.joined not in context.words["nothing"].needles
