"""The privacy policy must open for visitors, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun, Seen
from a2p_lint.policies import POLICY, given
from a2p_lint.visits import stopped


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit an address that people cannot open; say so when the record does not tell."""
    for _, surface in given(context, POLICY):
        cause = stopped(surface.page)
        if cause is None:
            yield NotRun("unknown")
            return
        if cause:
            facts = {"url": surface.url, "cause": Label(cause)}
            yield Hit(surface.at, facts, seen=Seen(url=surface.url))
