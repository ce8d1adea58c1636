"""The privacy policy must promise that numbers and consent are not shared."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at
from a2p_lint.sharing import DENIED, accounts, exempts_texting, marketed, sold


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy that neither shares data nor denies it."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        text = surface.document.text
        told = {account.stance for account in accounts(text)}
        if DENIED not in told and not (exempts_texting(text) or marketed(text) or sold(text)):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
