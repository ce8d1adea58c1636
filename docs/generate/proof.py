"""Reads a finished site over, as a visitor without a network would, and says what is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag

from selectolax.lexbor import LexborHTMLParser

from docs.generate.speech import OTHER

_OUTSIDE = re.compile(r"(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_ASKED_FOR = re.compile(r"(?:@import|url\()\s*[\"']?\s*(?:https?:)?//", re.IGNORECASE)
# What a browser loads by itself; where a link leads is the visitor's affair.
_LOADED = ("link[href]", "script[src]", "img[src]", "iframe[src]", "source[src]", "use[href]")
_BREAKS = re.compile(r".{0,20}(?:« | [:»]).{0,20}")
_HEADINGS = ", ".join(f"article h{level}" for level in range(1, 7))


@dataclass(frozen=True)
class Page:
    """One page of the site."""

    name: str
    """Its file's name from the site's folder on, as ``en/codes/twilio/30924.html``."""
    tree: LexborHTMLParser

    @cached_property
    def places(self) -> frozenset[str]:
        """What a link may jump to."""
        return frozenset(node.attributes["id"] or "" for node in self.tree.css("[id]"))

    @property
    def language(self) -> str:
        """The language of the folder that it is in; empty for the page that lets choose."""
        return self.name.partition("/")[0] if "/" in self.name else ""


def faults(site: Path) -> tuple[str, ...]:
    """Give everything that is wrong with a site, one sentence each; nothing when it is sound."""
    pages = {
        file.relative_to(site).as_posix(): Page(
            file.relative_to(site).as_posix(),
            LexborHTMLParser(file.read_text(encoding="utf-8")),
        )
        for file in sorted(site.rglob("*.html"))
    }
    found = [f"{page.name}: {fault}" for page in pages.values() for fault in _of(page, pages, site)]
    for file in sorted(site.rglob("*.css")):
        if _ASKED_FOR.search(file.read_text(encoding="utf-8")):
            found.append(f"{file.relative_to(site).as_posix()}: loads something from elsewhere")
    return tuple(found)


def _of(page: Page, pages: Mapping[str, Page], site: Path) -> Iterator[str]:
    yield from _requests(page)
    yield from _links(page, pages, site)
    if page.language:
        yield from _language(page, pages)
        yield from _headings(page)
    if page.language == "fr":
        yield from _spaces(page)


def _requests(page: Page) -> Iterator[str]:
    for selector in _LOADED:
        attribute = selector.partition("[")[2].removesuffix("]")
        for node in page.tree.css(selector):
            target = node.attributes[attribute] or ""
            if _OUTSIDE.match(target) and not target.startswith("data:"):
                yield f"loads {target}"
    if any(_ASKED_FOR.search(style.text()) for style in page.tree.css("style")):
        yield "its style loads something from elsewhere"


def _links(page: Page, pages: Mapping[str, Page], site: Path) -> Iterator[str]:
    folder = (site / page.name).parent
    for link in page.tree.css("a[href]"):
        target = link.attributes["href"] or ""
        named = link.text(strip=True) or link.attributes.get("aria-label")
        if not named and not link.css_first("img[alt], svg title"):
            yield f"a link to {target} has no name"
        if _OUTSIDE.match(target):
            continue
        path, place = urldefrag(target)
        file = (folder / unquote(path)).resolve() if path else site / page.name
        if not file.is_file():
            yield f"a link leads to {target}, which is not there"
            continue
        there = pages.get(file.relative_to(site.resolve()).as_posix() if path else page.name)
        if place and there and unquote(place) not in there.places:
            yield f"a link leads to {target}, which has no such place"


def _language(page: Page, pages: Mapping[str, Page]) -> Iterator[str]:
    root = page.tree.css_first("html")
    if root is None or root.attributes.get("lang") != page.language:
        yield f"does not say that it is in {page.language}"
    other = OTHER[page.language]
    same = f"{other}/{page.name.partition('/')[2]}"
    switch = page.tree.css_first(f"nav.languages a[lang={other}]")
    back = f"{'../' * page.name.count('/')}{same}"
    if switch is None or switch.attributes.get("href") != back:
        yield f"has no link to itself in {other}"
    if same not in pages:
        yield f"is not there in {other}"


def _headings(page: Page) -> Iterator[str]:
    levels = [int((node.tag or "h0")[1]) for node in page.tree.css(_HEADINGS)]
    if levels.count(1) != 1 or levels[0] != 1:
        yield "has not one first heading"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"goes from heading {before} to heading {after}"


def _spaces(page: Page) -> Iterator[str]:
    """Find the blanks that should not break, in words and not in code."""
    article = page.tree.css_first("article")
    words = LexborHTMLParser(article.html or "" if article else "")
    for code in words.css("code, pre, script"):
        code.decompose()
    if found := _BREAKS.search(words.text(separator="\n")):
        yield f"may break its line at {found[0]!r}"
