"""The words that people accept on the page should say who will write."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.messages import Signatures
from a2p_lint.opt_in_forms import left_blank, shown, stranger, unread

# Each agent or franchise asks under its own name.
MANY_SENDERS = frozenset({"agents_franchises"})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a form whose page names the brand in its title or footer alone."""
    brand = Signatures(context.application, context.words)
    forms = [one for one in shown(context) if not one.asking.silent]
    if brand.gap or (not forms and unread(context)):
        yield NotRun("unknown", {"gap": Label(brand.gap)} if brand.gap else {})
        return
    for one in forms:
        words = one.asking.consent.raw
        if not MANY_SENDERS.isdisjoint(one.programme.use_cases) or brand.sign(words):
            continue
        document = one.surface.document
        title = (document.title, *document.names, document.footer.raw)
        beside = (document.pictures.raw, one.asking.near.raw.replace(document.footer.raw, "\n"))
        # A page that names nobody, another company or a template's blank is another rule's.
        if brand.sign("\n".join(beside)) or not brand.sign("\n".join(title)):
            continue
        if not stranger(one, brand) and not left_blank(one, context.words["stand_ins"]):
            first = words.partition("\n")[0]
            yield one.hit(first, words=first[:120], name=brand.registered[0])
