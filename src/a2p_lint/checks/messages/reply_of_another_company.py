"""No reply may be signed by another company than the one that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, NotRun
from a2p_lint.messages import Signatures

REPLIES = ("opt_in_message", "help_message", "opt_out_message")
# Each agent or franchise writes under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit each reply that surely names another company and nowhere the brand."""
    brand = Signatures(context.application, context.words)
    unsigned = [
        (programme, name)
        for programme in context.programmes
        if MANY_SENDERS.isdisjoint(programme.use_cases)
        for name in REPLIES
        if getattr(programme, name) and not brand.sign(getattr(programme, name))
    ]
    if unsigned and brand.gap:
        yield NotRun("unknown")
        return
    for programme, name in unsigned:
        stranger = brand.stranger(getattr(programme, name), _at_home(programme))
        if stranger:
            facts = {"stranger": stranger, "name": brand.registered[0]}
            yield Hit(programme.at(name), facts)


def _at_home(programme: Programme) -> tuple[str, ...]:
    return (programme.description, programme.message_flow, *programme.samples)
