"""The terms must rule out that carriers are liable."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun
from a2p_lint.policies import TERMS, judged, seen_at
from a2p_lint.texting_terms import lacking, rules_out_liability


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit terms for texts that say nothing of the carriers' liability, nor does the flow."""
    if not judged(context, TERMS):
        yield NotRun("unknown")
    flows = (context.text(programme.at("message_flow")) for programme in context.programmes)
    if any(rules_out_liability(flow, context.words) for flow in flows):
        return
    for surface in lacking(context, rules_out_liability):
        yield Hit(surface.at, {"url": surface.url}, seen=seen_at(surface))
