"""What opens at the policy's address must be a privacy policy."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.page_states import waits
from a2p_lint.policies import POLICY, is_policy, seen_at, shown
from a2p_lint.policy_links import is_front_page, same_page
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a web page without what every policy says; front pages by address are another rule's."""
    for programme, surface in shown(context, POLICY):
        document = surface.document
        if is_policy(document, context.words["signs"]) or is_front_page(surface.url):
            continue
        # That the two addresses are one, or stand in each other's field, is told there.
        if same_page(programme.privacy_policy_url, programme.terms_url) or (
            Passage(programme.terms_url).mentions(context.words["policy"])
        ):
            continue
        if waits(surface):
            yield NotRun("unknown")
            return
        yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
