"""The opt-in must link the privacy policy."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import gives_page, names_policy, quotes_wording
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose opt-in neither links nor names it."""
    described = context.limits["described"]
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if names_policy(flow, context.words["privacy"]) or gives_page(
            flow.raw, programme.privacy_policy_url
        ):
            continue
        # Where there is no policy at all, that is the fault to mend, and not the link.
        if described or (programme.privacy_policy_url and quotes_wording(flow, context.words)):
            yield Hit(programme.at("message_flow"))
