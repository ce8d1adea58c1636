"""The website of the brand must open for visitors, by the record of a visit."""

from collections.abc import Iterator

from a2p_lint.context import Context
from a2p_lint.evidence import WebPage
from a2p_lint.findings import Hit, Label, NotRun
from a2p_lint.text import Passage

WEBSITE = "/brand/website"
OPENED = 200
# What these say to a robot, they say to a person. Others (400, 405, 429, 999) may be meant for
# robots alone, and a redirect on its own does not tell what is behind it.
TELLING = frozenset({401, 403, 404, 410, 451})
# A check for robots, which people pass, answers with one of these.
BOT_CHECKS = frozenset({403, 503})


def check(context: Context) -> Iterator[Hit | NotRun]:
    """Hit a website that did not open; say so when the record does not tell."""
    page = context.web_page(WEBSITE)
    if page is not None and page.status == OPENED and not page.cause:
        return
    if page is None or not _tells(page, context):
        yield NotRun("unknown")
    elif cause := _cause(page):
        facts = {
            "website": context.brand.website,
            "cause": Label(cause),
            "recorded": page.seen_on or Label("undated"),
        }
        yield Hit(WEBSITE, facts)


def _tells(page: WebPage, context: Context) -> bool:
    """Say whether the record tells if a person could have opened the web page."""
    if page.failure not in ("", "status"):
        return True
    status = page.status
    if status is None:
        return page.failure == "status" or bool(page.html.strip())
    if status in BOT_CHECKS and Passage(page.html).mentions(context.words["bot_check"]):
        return False
    opened = 200 <= status < 300 and not page.failure
    return opened or status in TELLING or 500 <= status < 600


def _cause(page: WebPage) -> str:
    """Give the label of what stopped the visit, or ``""`` when the web page opened."""
    if page.failure != "status" or page.status is None:
        return page.failure
    return "status-5xx" if page.status >= 500 else f"status-{page.status}"
