"""A site for adults must ask for the age before it shows anything."""

from collections.abc import Iterator

from a2p_lint.age_gates import gate, seen_whole
from a2p_lint.ages import age_gap
from a2p_lint.context import Context
from a2p_lint.findings import Hit, NotRun, Seen
from a2p_lint.offers import offers


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit the opt-in page of a programme for adults that, like the site, asks nothing."""
    adult = {one.root: one for one in context.programmes if one.age_gated is True}
    adult |= {offer.programme.root: offer.programme for offer in offers(context)}
    found = []
    for programme in adult.values():
        # That the account of the opt-in has the gap is told by the rules on it: one fault.
        if age_gap(context, programme) is not None:
            continue
        seen = (context.surface(programme.at("opt_in_url")), context.surface("/brand/website"))
        pages = [page for page in seen if page is not None and page.readable]
        if pages and all(gate(page, context.words) == "none" for page in pages):
            # Gates are mostly drawn by scripts; one look with a browser is enough.
            if not any(map(seen_whole, pages)):
                yield NotRun("unknown")
                return
            found.append(pages[0])
    for page in found:
        yield Hit(page.at, {"page": page.url}, seen=Seen(url=page.url))
