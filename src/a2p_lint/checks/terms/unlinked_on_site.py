"""The website should link to its terms."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.page_states import shows_content
from a2p_lint.policies import WEBSITE, links_to, seen_at


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a front page that has links, and none to terms."""
    surface = context.surface(WEBSITE)
    if surface is None or not shows_content(surface) or not surface.document.links:
        yield NotRun("unknown")
    elif not links_to(surface, context.words["links"]):
        yield Hit(WEBSITE, {"website": surface.url}, seen=seen_at(surface))
