"""The text of the privacy policy should be in the page that the server sends."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.drawn import comes_by_script, tells_of_scripts
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, is_policy, seen_at, shown


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy whose page as sent does not hold the text: scripts alone can bring it."""
    found = [surface for _, surface in shown(context, POLICY)]
    if not any(map(tells_of_scripts, found)):
        yield NotRun("unknown")
        return
    signs = context.words["signs"]
    for surface in found:
        if comes_by_script(surface, lambda document: is_policy(document, signs)):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
