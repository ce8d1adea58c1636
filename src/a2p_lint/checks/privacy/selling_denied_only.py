"""The privacy policy must deny sharing, and not selling alone."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at
from a2p_lint.sharing import DENIED, SELL, SHARED, accounts


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy that denies selling and says nothing of sharing."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        found_there = accounts(surface.document.text)
        denied = {account.manner for account in found_there if account.stance == DENIED}
        if denied == {SELL} and not any(account.stance == SHARED for account in found_there):
            place = next(account.start for account in found_there if account.stance == DENIED)
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface, place))
