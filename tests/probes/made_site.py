"""The site of ``fixtures/site``, whole or with one of its faults, served on loopback."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tests.probes.loopback import Talk, answer

SITE = Path(__file__).parents[2] / "fixtures" / "site"
APPLICATION = SITE / "application.yaml"
HOME = "https://harborlanedental.example"
PAGES = {"/": "home", "/book": "book", "/contact": "contact", "/privacy": "privacy",
         "/terms": "terms"}  # fmt: skip


@cache
def faults() -> Mapping[str, Mapping[str, str]]:
    """What can be wrong with the site, by name."""
    return tomllib.loads((SITE / "faults.toml").read_text(encoding="utf-8"))


def site_with(fault: str = "") -> dict[str, Talk]:
    """What the site answers by path; with a fault, when one is named."""
    wrong = faults()[fault] if fault else {}
    return {
        path: _faulty(_html(page), wrong) if wrong.get("page") == page else answer(_html(page))
        for path, page in PAGES.items()
    }


def _html(page: str) -> str:
    return (SITE / f"{page}.html").read_text(encoding="utf-8")


def _faulty(html: str, wrong: Mapping[str, str]) -> bytes:
    if "redirect" in wrong:
        return answer(status="302 Found", Location=wrong["redirect"])
    if "from" in wrong:
        changed = html.replace(wrong["from"], wrong["to"])
        assert changed != html
        html = changed
    return answer(
        wrong.get("html", html),
        wrong.get("status", "200 OK"),
        **({"Content_Type": wrong["type"]} if "type" in wrong else {}),
    )
