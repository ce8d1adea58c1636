"""A gate that a yes opens proves no age: the page must ask for the date of birth."""

from collections.abc import Iterator

from a2p_lint.age_gates import gate, said_on
from a2p_lint.ages import age_gap
from a2p_lint.context import Context
from a2p_lint.findings import Hit, Seen
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit]:
    """Hit a page of a programme for adults that asks only for a yes."""
    adult = {one.root: one for one in context.programmes if one.age_gated is True}
    adult |= {offer.programme.root: offer.programme for offer in offers(context)}
    for programme in adult.values():
        # That the account of the opt-in has the gap is told by the rules on it: one fault.
        if age_gap(context, programme) is not None:
            continue
        seen = (context.surface(programme.at("opt_in_url")), context.surface("/brand/website"))
        pages = [page for page in seen if page is not None and page.readable]
        gates = [gate(page, context.words) for page in pages]
        if "birth" in gates or "yes" not in gates:
            continue
        page = pages[gates.index("yes")]
        words = said_on(page, context.words["question"])
        facts = {"page": page.url, "words": words}
        yield Hit(page.at, facts, seen=Seen(quote=words, url=page.url))
