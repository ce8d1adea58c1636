"""The number of messages that people are told must be the same wherever it is told."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.disclosures import told_numbers
from a2p_lint.findings import Fact, Hit, Label, Seen
from a2p_lint.page_states import shows_content
from a2p_lint.text import Passage


def check(context: Context) -> Iterator[Hit]:
    """Hit the first place whose number of messages for a stretch of time is another than before."""
    for programme in context.programmes:
        first: dict[str, tuple[str, str, frozenset[int]]] = {}
        for place, at, text, url in _places(context, programme):
            for period, numbers in told_numbers(text, context.words).items():
                said, said_at, others = first.setdefault(period, (place, at, numbers))
                if others.isdisjoint(numbers):
                    facts: dict[str, Fact] = {
                        "place": Label(said), "count": min(others), "period": Label(period),
                        "other_place": Label(place), "other_count": min(numbers),
                    }  # fmt: skip
                    seen = Seen(url=url) if url else None
                    yield Hit(at, facts, (said_at,) if said_at != at else (), seen)
                    return


def _places(context: Context, programme: Programme) -> Iterator[tuple[str, str, Passage, str]]:
    """Give each place that tells a number: its label, pointer, text and address."""
    flow = programme.at("message_flow")
    yield "message_flow", flow, context.text(flow), ""
    for page in context.opt_in_pages(programme):
        if shows_content(page):
            yield "opt_in_page", page.at, page.document.text, page.url
    confirmation = programme.at("opt_in_message")
    yield "opt_in_message", confirmation, context.text(confirmation), ""
    terms = context.surface(programme.at("terms_url"))
    if terms is not None and shows_content(terms):
        yield "terms", terms.at, terms.document.text, terms.url
