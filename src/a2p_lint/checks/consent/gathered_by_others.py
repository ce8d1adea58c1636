"""People agree with the business that texts them, not with a partner of it."""

from collections.abc import Iterator

from a2p_lint.claims import claimed
from a2p_lint.context import Context
from a2p_lint.findings import Hit

TEXTS = ("message_flow", "additional_information", "description")


def check(context: Context) -> Iterator[Hit]:
    """Hit the first text of a programme in which somebody else gathers the consent."""
    for programme in context.programmes:
        for at in map(programme.at, TEXTS):
            if words := claimed(context.text(at), context.words["from_others"]):
                yield Hit(at, {"words": words})
                break
