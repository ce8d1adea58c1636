"""Texts about what is for adults do not go to Canada without an exemption."""

from collections.abc import Iterator

from a2p_lint.addresses import country_named
from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit a Canadian business's programme that is declared for adults, or about drinks."""
    if country_named(context.brand.country) != "CA":
        return
    elsewhere, here = context.words["elsewhere"], context.words["here"]
    offered = {offer.programme.root: offer.at for offer in offers(context)}
    for programme in context.programmes:
        description = context.text(programme.at("description"))
        if description.mentions(elsewhere) and not description.mentions(here):
            continue
        if programme.age_gated is True:
            yield Hit(programme.at("age_gated"))
        elif programme.root in offered:
            yield Hit(offered[programme.root])
