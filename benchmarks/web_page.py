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
    """Give a web page of some 200 kB as sites have them: menus, styles, pictures, long text."""
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
