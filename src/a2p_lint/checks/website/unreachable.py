"""The website of the brand must open for visitors, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.visits import stopped

WEBSITE = "/brand/website"


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a website that did not open; say so when the record does not tell."""
    page = context.web_page(WEBSITE)
    cause = stopped(page) if page is not None else None
    if page is None or cause is None:
        yield NotRun("unknown")
    elif cause:
        facts = {
            "website": context.brand.website,
            "cause": Label(cause),
            "recorded": page.seen_on or Label("undated"),
        }
        yield Hit(WEBSITE, facts)
