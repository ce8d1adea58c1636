"""The page on which people agree must name the business that will write."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures
from a2p_lint.opt_in_forms import Shown, lacking, stranger

# Each agent or franchise asks under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a page that names neither the brand nor, surely, another company."""
    brand = Signatures(context.application, context.words)
    signed = [True]

    def names(one: Shown) -> bool:
        document = one.surface.document
        if not MANY_SENDERS.isdisjoint(one.programme.use_cases) or brand.sign(
            one.asking.consent.raw
        ):
            return True
        shown = (document.title, *document.names, document.pictures.raw, one.asking.near.raw)
        page = "\n".join(shown)
        if brand.sign(page) or stranger(one, brand):
            return True
        signed[0] = False
        return False

    found = list(lacking(context, names))
    if brand.gap and not signed[0]:
        yield NotRun("unknown", {"gap": Label(brand.gap)})
        return
    for hit in found:
        if isinstance(hit, Hit):
            hit.facts = {"name": brand.registered[0]}
        yield hit
