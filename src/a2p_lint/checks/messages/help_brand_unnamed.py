"""The reply to HELP must name the business that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures

# Each agent or franchise writes under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a reply to HELP that names neither the brand nor, surely, another company."""
    brand = Signatures(context.application, context.words)
    unsigned = [
        programme
        for programme in context.programmes
        if not brand.sign(programme.help_message) and MANY_SENDERS.isdisjoint(programme.use_cases)
    ]
    if unsigned and brand.gap:
        yield NotRun("unknown", {"gap": Label(brand.gap)})
        return
    for programme in unsigned:
        if not brand.stranger(programme.help_message, _at_home(programme)):
            yield Hit(programme.at("help_message"), {"name": brand.registered[0]})


def _at_home(programme: Programme) -> tuple[str, ...]:
    return (programme.description, programme.message_flow, *programme.samples)
