"""The wording that people agree to must say what the messages are about."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording, tells_purpose
from a2p_lint.findings import Hit
from a2p_lint.messages import without_names
from a2p_lint.text import Passage

NAMES = ("/brand/dba", "/brand/legal_name")


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose wording speaks of messages and of nothing in them."""
    for programme in context.programmes:
        flow = context.text(programme.at("message_flow"))
        if _tells(flow, context):
            continue
        if context.limits["described"] or quotes_wording(flow, context.words):
            yield Hit(programme.at("message_flow"))


def _tells(flow: Passage, context: Context) -> bool:
    """Say whether a text tells a purpose; a name ("Quill Piano Lessons") tells none."""
    if not tells_purpose(flow, context.words):
        return False
    if not any(context.text(at).mentions(context.words["kinds"]) for at in NAMES):
        return True
    return tells_purpose(without_names(flow.raw, context.application), context.words)
