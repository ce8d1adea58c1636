"""The words that people agree to must name the business that registers, not another one."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.disclosures import quotations
from a2p_lint.findings import Hit
from a2p_lint.messages import Signatures, links

# Each agent or franchise asks under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a description whose quoted words promise texts from another company."""
    brand = Signatures(context.application, context.words)
    for programme in context.programmes:
        if not MANY_SENDERS.isdisjoint(programme.use_cases):
            continue
        # Nobody is promised texts by name in most wordings, and the brand in most others.
        if not context.text(programme.at("message_flow")).mentions(context.words["announcements"]):
            continue
        for quoted in quotations(programme.message_flow):
            if not quoted.mentions(context.words["announcements"]) or _signed(brand, quoted.raw):
                continue
            stranger = "" if brand.gap else brand.stranger(quoted.raw, _at_home(programme))
            if stranger:
                facts = {"stranger": stranger, "name": brand.registered[0]}
                yield Hit(programme.at("message_flow"), facts)
                break


def _signed(brand: Signatures, quoted: str) -> bool:
    """Say whether the words name the brand, elsewhere than in the host of its policy."""
    if not brand.sign(quoted):
        return False
    bare = quoted
    for link in links(quoted):
        bare = bare.replace(link, " ")
    return bare == quoted or brand.sign(bare)


def _at_home(programme: Programme) -> tuple[str, ...]:
    return (programme.description, *programme.samples)
