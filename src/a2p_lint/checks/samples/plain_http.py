"""Links in messages must open over https."""

import re
from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages.sent import messages

# A host has a full stop inside; a slot for one has brackets.
_PLAIN = re.compile(r"http://(?:[\[{<%]|[\w-]+\.\w)\S*", re.IGNORECASE)


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample and each reply with a link over http."""
    for programme in context.programmes:
        for at, text in messages(programme):
            if "://" in text and (link := _PLAIN.search(text)):
                yield Hit(at, {"link": link[0].rstrip(".,;:!?)")})
