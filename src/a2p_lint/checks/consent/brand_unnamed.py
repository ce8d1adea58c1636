"""The opt-in must name the business that will write."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.disclosures import quotes_wording
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures

# Each agent or franchise asks under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a description that names neither the brand nor, surely, another company."""
    brand = Signatures(context.application, context.words)
    unnamed = [
        programme
        for programme in context.programmes
        if not brand.sign(programme.message_flow) and MANY_SENDERS.isdisjoint(programme.use_cases)
    ]
    if unnamed and brand.gap:
        yield NotRun("unknown", {"gap": Label(brand.gap)})
        return
    for programme in unnamed:
        flow = programme.at("message_flow")
        read = context.limits["described"] or quotes_wording(context.text(flow), context.words)
        if read and not brand.stranger(programme.message_flow, (programme.description,)):
            yield Hit(flow, {"name": brand.registered[0]})
