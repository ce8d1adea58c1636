"""The terms may not let others have numbers for their marketing."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.policy_links import same_page
from a2p_lint.sharing import marketed, sold


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the first sentence that hands data on; the policy's own page is judged there."""
    found = judged(context, TERMS)
    if not found:
        yield NotRun("unknown")
    for programme, surface in found:
        text = surface.document.text
        account = marketed(text) or sold(text)
        if account is not None and not same_page(programme.privacy_policy_url, surface.url):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface, account.start))
