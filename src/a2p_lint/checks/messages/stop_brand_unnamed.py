"""The reply to STOP must name the business that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures

# Each agent or franchise writes under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a reply to STOP that names neither the brand nor, surely, another company."""
    brand = Signatures(context.application, context.words)
    unsigned = [
        programme
        for programme in context.programmes
        if not brand.sign(programme.opt_out_message)
        and MANY_SENDERS.isdisjoint(programme.use_cases)
    ]
    if unsigned and brand.gap:
        yield NotRun("unknown", {"gap": Label(brand.gap)})
        return
    for programme in unsigned:
        if not brand.stranger(programme.opt_out_message, _at_home(programme)):
            yield Hit(programme.at("opt_out_message"), {"name": brand.registered[0]})


def _at_home(programme: Programme) -> tuple[str, ...]:
    return (programme.description, programme.message_flow, *programme.samples)
