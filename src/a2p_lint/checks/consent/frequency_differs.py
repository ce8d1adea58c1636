"""The number of messages that people are told must be the same wherever it is told."""

from collections.abc import Iterator

from a2p_lint.context import Context, Programme
from a2p_lint.disclosures import told_numbers
from a2p_lint.findings import Fact, Hit, Label, Seen
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
    for name in ("message_flow", "opt_in_message"):
        at = programme.at(name)
        yield name, at, context.text(at), ""
    if context.evidence.pages:
        yield from _pages(context, programme)


def _pages(context: Context, programme: Programme) -> Iterator[tuple[str, str, Passage, str]]:
    # Imported where there are web pages: what takes them apart is the better part of a check.
    from a2p_lint.page_states import shows_content

    terms = context.surface(programme.at("terms_url"))
    surfaces = [("opt_in_page", surface) for surface in context.opt_in_pages(programme)]
    for label, surface in (*surfaces, *((("terms", terms),) if terms is not None else ())):
        if shows_content(surface):
            yield label, surface.at, surface.document.text, surface.url
