"""Measures what a web page of 200 kB costs: its analysis, and all rules on it.

``python -m benchmarks.web_page`` times two policies of that size, and gives ratios to
selectolax's parse of the same page with title, visible text, links and controls read out (the
yardstick of DESIGN's reference).

*A site's page* (``site_page.py``) is what the limit is held against. It was made to cost what the
page of the reference costs, 2.7 ms by selectolax and 26 ms by html.parser. That machine took 2.7 to
3 times as long as ours of 2026-11-22 over what the reference times as well (Lexbor over 5,000 and
10,000 nested blocks, a telephone number, a registrable domain): so some 0.9 ms and 9 ms here, 9.6
to one. Real pages of this size lie around it: an article of Wikipedia with 2,800 elements costs 1.4
and 14 ms, one of a newspaper with 1,200 elements 0.8 and 7.7 ms, a pharmacy's policy of 140 kB with
700 elements 0.4 and 4 ms.

*A page of prose* has no more than 700 elements and five times the words of any policy: the worst
that a page of this size can be, for information.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from html.parser import HTMLParser
from statistics import median
from time import perf_counter

from selectolax.lexbor import LexborHTMLParser

from a2p_lint import Evidence, Linter, Settings
from a2p_lint.examples import clean
from a2p_lint.webpages import document_of
from benchmarks.site_page import site_page

_KEPT_APART = frozenset({"a", "script", "style", "template", "noscript", "title"})
LIMIT = 4.0
RUNS = 40
# What policies are made of; one sentence in eight is about who gets what.
_SENTENCES = (
    "We keep appointment records for as long as the law asks us to, and no longer than that.",
    "You may ask us at any time which details we hold, and have them corrected or deleted.",
    "Our pages set cookies that remember your language and how large you like the letters.",
    "Payments are made on the pages of a bank; we never see the number of your card.",
    "Children under thirteen may not make an account, and we delete one that we learn of.",
    "When you write to us, we keep your letter together with our answer to it.",
    "Records are kept in a locked room and on computers that only our own people can open.",
    "We count how many people open each page, without telling one visitor from another.",
    "If this page changes, the day at its top changes too, and we say so at the front desk.",
    "Photographs of our rooms show nobody who has not agreed to be shown in them.",
    "You can turn cookies off in your browser; the pages then forget your language.",
    "A link on our pages may lead to another site, whose own words then count.",
    "We ask for your date of birth because some treatments depend on it.",
    "The law of the state of Oregon applies to these words, and its courts decide.",
    "We share your details with the laboratory that makes your crown, for that purpose only.",
    "No mobile information will be shared with third parties for marketing purposes.",
)


def page(seed: int = 7) -> str:
    """Give a web page of some 200 kB that is nearly all text."""
    chance = random.Random(seed)

    def words(number: int) -> str:
        return " ".join(chance.choice(_SENTENCES) for _ in range(number))

    menu = "".join(
        f'<li class="menu-item item-{n}"><a class="link" href="/page-{n}">Page {n}</a></li>\n'
        for n in range(60)
    )
    text = "".join(
        f'<section class="group has-padding"><h2 class="heading">Part {n}</h2>\n'
        + "".join(f'<p class="left" style="margin-top:0">{words(5)}</p>\n' for _ in range(4))
        + "</section>"
        for n in range(75)
    )
    script = "<script>" + "window.layer=window.layer||[];" * 800 + "</script>"
    style = "<style>" + ".item{display:flex;padding:0 12px}" * 500 + "</style>"
    form = (
        '<form><label>Phone <input type="tel" name="phone"></label><label><input type="checkbox" '
        'name="sms"> Text me about my visits</label><button>Send</button></form>'
    )
    return (
        f'<!doctype html><html lang="en"><head><title>Privacy Policy - Harbor Lane Dental</title>'
        f"{style}{script}</head><body><header><nav><ul>{menu}</ul></nav></header><main>{text}{form}"
        f"</main><footer><ul>{menu}</ul>Harbor Lane Dental LLC</footer></body></html>"
    )


def main() -> None:
    """Print a table for each page."""
    for name, html, limit in (
        ("a site's page", site_page(), LIMIT),
        ("a page of prose", page(), None),
    ):
        _measure(name, html, limit)


def _measure(name: str, html: str, limit: float | None) -> None:
    linter = Linter(settings=Settings(fiction=True))
    imported = clean("commercial")
    evidence = imported.application.evidence
    policy = "https://harborlanedental.example/privacy"

    def judged(number: int) -> None:
        # A page that was not seen before, so that no analysis is remembered.
        record = evidence.pages[policy].model_copy(update={"html": f"{html}<p>{number}</p>"})
        seen = Evidence.model_construct(
            None, **{**dict(evidence), "pages": {**evidence.pages, policy: record}}
        )
        linter.lint(imported, seen)

    def read(number: int) -> object:
        document = document_of(f"{html}<p>{number}</p>{number}", policy)
        return document.details

    rows = {
        "selectolax: parse, title, text, links, controls": lambda _: _yardstick(html),
        "html.parser: the same": lambda _: _Slow.read(html),
        "analysis of the page": lambda number: document_of(f"{html}<p>{number}</p>", policy),
        "analysis with links, forms, footers, pictures": read,
        "lint with the small web pages": lambda _: linter.lint(imported),
        "lint with this page as the policy": judged,
    }
    # In turn, so that what else the machine does hits all of them.
    rounds = [[_seconds(work, number) for work in rows.values()] for number in range(RUNS + 2)][2:]
    print(f"{name}: {len(html):,} characters, {RUNS} rounds")
    print(f"{'':50} {'least':>8} {'median':>8}")
    least: list[float] = []
    for what, times in zip(rows, zip(*rounds, strict=True), strict=True):
        least.append(min(times))
        shown = f"{what:50} {least[-1] * 1000:8.2f} {median(times) * 1000:8.2f} ms"
        print(f"{shown} {least[-1] / least[0]:6.2f}x")
    # Budgets are of medians in one run (DESIGN section 11); the least times are the stricter test.
    ratio = median((large - small) / yardstick for yardstick, *_, small, large in rounds)
    held = f", limit {limit:.0f}x{'' if ratio < limit else '  OVER'}" if limit else ""
    strict = (least[-1] - least[-2]) / least[0]
    print(f"analysed and judged: {ratio:.2f}x{held}; by the least times {strict:.2f}x\n")


def _yardstick(html: str) -> object:
    tree = LexborHTMLParser(html)
    title, body = tree.css_first("title"), tree.body
    return (
        title.text() if title else "",
        body.text() if body else "",
        [(link.text(), link.attributes) for link in tree.css("a")],
        [control.attributes for control in tree.css("input, select, textarea, button")],
    )


class _Slow(HTMLParser):
    """Reads the same with the standard library, to tell what kind of page it is."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._text = list[str](), list[str]()
        self._links = list[tuple[dict[str, str | None], list[str]]]()
        self._controls = list[dict[str, str | None]]()
        self._inside = list[str]()

    @classmethod
    def read(cls, html: str) -> None:
        """Read a page."""
        parser = cls()
        parser.feed(html)
        parser.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a link or a control."""
        if tag == "a":
            self._links.append((dict(attrs), []))
        elif tag in ("input", "select", "textarea", "button"):
            self._controls.append(dict(attrs))
        if tag in _KEPT_APART:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave what was kept apart."""
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        """Take title or text."""
        if not self._inside:
            self._text.append(data)
        elif self._inside[-1] == "title":
            self._title.append(data)
        elif self._inside[-1] == "a":
            self._text.append(data)
            self._links[-1][1].append(data)


def _seconds(work: Callable[[int], object], number: int) -> float:
    before = perf_counter()
    work(number)
    return perf_counter() - before


if __name__ == "__main__":
    main()
