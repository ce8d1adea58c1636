"""A web form that people opt in on must be shown: its address, or at least a picture of it.

Quiet where the form is not told at all, or lies behind a login: other rules say so.
"""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.opt_ins import account, enough, pictures, recites, shows_page, tells_of, uses


def check(context: Context) -> Iterator[Hit]:
    """Hit an account of a web form without its address, links to policies aside."""
    for programme in context.programmes:
        told = account(context, programme)
        if shows_page(context, programme, told) or pictures(context, programme):
            continue
        if not uses("web_form", programme, told, context.words) or not enough(told):
            continue
        if recites(told, context.words) or not tells_of("web_form", told, context.words):
            continue
        if not any(text.mentions(context.words["closed"]) for text in told.texts):
            yield Hit(told.at, related=(programme.at("opt_in_url"),))
