"""What changes from one person to the next must stand in square brackets in a sample."""

import re
from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import registered_names
from a2p_lint.messages.sent import samples

_IN_BRACKETS = re.compile(r"\[[^\[\]]{0,60}\]")
# Without one of these no part is marked in another way; most samples hold none.
_SIGNS = ("{", "<", "%", "__", "(", "##", "*|", "xx", "xX", "XX", "_n", "_N", "tname", "TNAME")


def check(context: Context) -> Iterator[Hit]:
    """Hit each sample that marks such a part in another way, and name the first part."""
    for programme in context.programmes:
        if not any(map("\n".join(programme.samples).__contains__, _SIGNS)):
            continue
        for at, text in samples(programme):
            if any(sign in text for sign in _SIGNS):
                part = context.pattern("variable").search(_IN_BRACKETS.sub("[]", text))
                if part and not _in_a_name(part[0], context):
                    yield Hit(at, {"part": part[0]})


def _in_a_name(part: str, context: Context) -> bool:
    return any(part in name for name in registered_names(context.application))
