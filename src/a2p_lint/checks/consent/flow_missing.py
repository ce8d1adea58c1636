"""The application must say how people opt in.

A toll-free form without a field for it shows the way by a page or a picture, or tells it in its
summary: only where nothing of that is there, the account is missing.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, pictures


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank flow, or one that holds a word for nothing."""
    for programme in context.programmes:
        told = account(context, programme)
        flow = programme.at("message_flow")
        if told.at == flow:
            if not told.texts or told.texts[0].joined in context.words["nothing"].needles:
                yield Hit(flow)
        elif not (
            programme.opt_in_url.strip()
            or pictures(context, programme)
            or any(text.mentions(context.words["consent"]) for text in told.texts)
        ):
            yield Hit(flow)
