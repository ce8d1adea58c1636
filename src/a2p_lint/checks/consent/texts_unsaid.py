"""The words that people agree to must speak of texts."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit


def check(context: Context) -> Iterator[Hit]:
    """Hit a description that quotes consent to being contacted and never to texts."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if not flow.mentions(context.words["contacting"]):
            continue
        wordings = quotations(flow.raw)
        if any(wording.mentions(context.words["channel_words"]) for wording in wordings):
            continue
        if any(
            wording.asserts(context.words["contacting"])
            and wording.mentions(context.words["agreeing"])
            for wording in wordings
        ):
            yield Hit(programme.at("message_flow"))
