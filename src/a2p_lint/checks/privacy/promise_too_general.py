"""The promise not to share should name mobile numbers and consent."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import POLICY, judged, seen_at
from a2p_lint.sharing import DENIED, PERSONAL, SHARE, SHARED, accounts, exempts_texting


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a policy that denies the sharing of data in general alone."""
    found = judged(context, POLICY)
    if not found:
        yield NotRun("unknown")
    for _, surface in found:
        found_there = accounts(surface.document.text)
        denied = [
            account
            for account in found_there
            if account.stance == DENIED and account.manner == SHARE
        ]
        if (
            denied
            and all(account.data == PERSONAL for account in denied)
            and not any(account.stance == SHARED for account in found_there)
            and not exempts_texting(surface.document.text)
        ):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface, denied[0].start))
