"""Measures what one web page of 200 kB costs: its analysis, and all rules on it.

``python -m benchmarks.web_page`` prints medians, and their ratio to selectolax's parse of the same
page with title, visible text, links and controls read out (the yardstick of DESIGN's reference).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from statistics import median
from time import perf_counter

from selectolax.lexbor import LexborHTMLParser

from a2p_lint import Evidence, Linter, Settings
from a2p_lint.examples import clean
from a2p_lint.webpages import document_of

LIMIT = 4.0
RUNS = 15
_WORDS = (
    "we", "your", "information", "the", "to", "of", "and", "may", "use", "for", "our", "service",
    "number", "text", "messages", "policy", "when", "you", "provide", "site", "share", "with",
    "providers", "only", "contact", "email", "data", "collect", "time", "request", "please",
)  # fmt: skip


def page(seed: int = 7) -> str:
    """Give a web page of some 200 kB as sites have them: menus, styles, pictures, long text."""
    chance = random.Random(seed)

    def words(number: int) -> str:
        return " ".join(chance.choice(_WORDS) for _ in range(number)).capitalize() + "."

    menu = "".join(
        f'<li class="menu-item item-{n}"><a class="link" href="/page-{n}">Page {n}</a></li>\n'
        for n in range(60)
    )
    text = "".join(
        f'<section class="group has-padding"><h2 class="heading">Part {n}</h2>\n'
        + "".join(f'<p class="left" style="margin-top:0">{words(70)}</p>\n' for _ in range(4))
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
    """Print the table."""
    html = page()
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

    rows = {
        "selectolax: parse, title, text, links, controls": lambda _: _yardstick(html),
        "analysis of the page": lambda number: document_of(f"{html}<p>{number}</p>", policy),
        "lint with the small web pages": lambda _: linter.lint(imported),
        "lint with this page as the policy": judged,
    }
    took = {name: _median(work) for name, work in rows.items()}
    yardstick, analysis, small, large = took.values()
    print(f"web page of {len(html):,} characters, {RUNS} runs each, medians")
    for name, seconds in took.items():
        print(f"{name:50} {seconds * 1000:8.2f} ms {seconds / yardstick:6.2f}x")
    ratio = (large - small) / yardstick
    over = "" if ratio < LIMIT else "  OVER"
    print(f"analysed and judged: {ratio:.2f}x, limit {LIMIT:.0f}x{over}")
    print(f"of which analysis: {analysis / yardstick:.2f}x")


def _yardstick(html: str) -> object:
    tree = LexborHTMLParser(html)
    title, body = tree.css_first("title"), tree.body
    return (
        title.text() if title else "",
        body.text() if body else "",
        [(link.text(), link.attributes) for link in tree.css("a")],
        [control.attributes for control in tree.css("input, select, textarea, button")],
    )


def _median(work: Callable[[int], object]) -> float:
    times = []
    for number in range(RUNS + 2):
        before = perf_counter()
        work(number)
        times.append(perf_counter() - before)
    return median(times[2:])


if __name__ == "__main__":
    main()
