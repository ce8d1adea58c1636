"""The words that people accept on the page must name the business that registers."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit
from a2p_lint.messages import Signatures
from a2p_lint.opt_in_forms import shown, stranger

# Each agent or franchise asks under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit]:
    """Hit a form whose words promise texts from another company, and none from the brand."""
    brand = Signatures(context.application, context.words)
    for one in shown(context):
        if not MANY_SENDERS.isdisjoint(one.programme.use_cases) or brand.gap:
            continue
        if brand.sign(one.asking.consent.raw):
            continue
        if found := stranger(one, brand):
            yield one.hit(found.words, stranger=found.name, name=brand.registered[0])
