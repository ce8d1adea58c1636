"""Where people join by texting a keyword, the keyword is listed."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit
from a2p_lint.messages.keywords import told_to_join


def check(context: Context) -> Iterator[Hit]:
    """Hit a blank list where the method is a keyword, or the opt-in description tells one."""
    for programme in context.programmes:
        if any(map(str.strip, programme.opt_in_keywords)):
            continue
        if "text_keyword" in programme.opt_in_methods or _told(context, programme):
            flow = programme.at("message_flow")
            yield Hit(programme.at("opt_in_keywords"), related=(flow,))


def _told(context: Context, programme: Programme) -> bool:
    flow = context.text(programme.at("message_flow"))
    return next(told_to_join(flow), None) is not None
