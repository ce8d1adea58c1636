"""The samples must show the programme's own messages, not only its automatic replies."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import REPLIES, samples
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit samples that all confirm a subscription or its end, or repeat a reply of the form."""
    for programme in context.programmes:
        given = [context.text(at) for at, text in samples(programme) if text.strip()]
        if given and all(_is_reply(passage, context, programme) for passage in given):
            yield Hit(programme.at("samples"))


def _is_reply(passage: Passage, context: Context, programme: Programme) -> bool:
    return passage.mentions(context.words["confirming"]) or any(
        passage.joined == context.text(programme.at(name)).joined
        for name in REPLIES
        if getattr(programme, name)
    )
