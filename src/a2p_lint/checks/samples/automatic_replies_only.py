"""The samples must show the programme's own messages, not only its automatic replies."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import REPLIES, samples
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit samples that all confirm a subscription or its end, or repeat a reply of the form."""
    for programme in context.programmes:
        if not programme.samples:
            continue
        replies = {getattr(programme, name).strip() for name in REPLIES}
        if any(map(str.strip, programme.samples)) and all(
            text.strip() in replies or _confirms(context.text(at), context)
            for at, text in samples(programme)
            if text.strip()
        ):
            yield Hit(programme.at("samples"))


def _confirms(passage: Passage, context: Context) -> bool:
    keys = context.words["keys"].openings
    return not passage.vocabulary.isdisjoint(keys) and passage.mentions(context.words["confirming"])
