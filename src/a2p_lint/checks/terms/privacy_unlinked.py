"""The terms must link to the privacy policy."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import gives_page
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, links_to, seen_at
from a2p_lint.policy_links import same_page
from a2p_lint.texting_terms import for_texts


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms for texts from which nothing leads to a policy."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    for programme, surface in for_texts(context):
        policy = programme.privacy_policy_url
        if not (
            links_to(surface, context.words["privacy"])
            or gives_page(surface.document.text.raw, policy)
            or same_page(policy, surface.url)
        ):
            yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
