"""Reads what a person sees out of HTML, bounded in size, depth and time."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from a2p_lint.text import Passage
from a2p_lint.webpages.controls import forms_of
from a2p_lint.webpages.document import Details, Document, Link
from a2p_lint.webpages.hiding import take_out_code, take_out_hidden
from a2p_lint.webpages.markup import attribute, bounded, in_one_line, parsed, seen_text, tidy
from a2p_lint.webpages.names import own_names, title_parts

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_PLAIN_PATH = re.compile(r"/(?:[\w-][\w/-]*)?")
_ORIGIN = re.compile(r"https?://[^/?#]+")
MOST_LINKS = 3_000
MOST_EMBEDS = 200
# The first footers of a page; more stand in articles, or in each other to take time.
MOST_FOOTERS = 3
_NO_LINK = ("#", "javascript:", "data:", "mailto:", "tel:", "sms:")


@lru_cache(maxsize=64)
def document_of(html: str, url: str = "") -> Document:
    """Give what a person sees of a web page; ``url`` resolves its links. Never raises."""
    shown = _shown(html)
    body = shown.tree.body
    if body is None:
        return Document(url=url, cut=shown.cut)
    tree = shown.tree
    base = _base(tree, url)
    called = shown.own_names
    heading = tree.css_first("head > title")
    title = in_one_line(heading.text()) if heading is not None else ""
    return Document(
        url=url,
        title=title,
        language=attribute(tree.css_first("html"), "lang").strip().lower(),
        names=tuple(dict.fromkeys((*called, *title_parts(title)))),
        own_names=called,
        text=(text := Passage(seen_text(body))),
        hidden=Passage(tidy(shown.hidden)),
        embeds=_resolved(shown.frames, base),
        scripts=_resolved(shown.scripts, base),
        cut=shown.cut,
        read=partial(_details, html, url, text),
    )


class _Shown(NamedTuple):
    """A tree from which all was removed that nobody sees, and what was read of it before."""

    tree: LexborHTMLParser
    cut: bool
    own_names: tuple[str, ...]
    frames: list[str]
    scripts: list[str]
    hidden: str


# A tree takes a hundred times the memory of what is read of it: those of the last few web pages
# are kept, while their rules run.
@lru_cache(maxsize=4)
def _shown(html: str) -> _Shown:
    source, cut = bounded(html)
    tree = parsed(source)
    called = tuple(dict.fromkeys(own_names(tree)))
    frames, scripts = take_out_code(tree)
    hidden, whole = take_out_hidden(tree, source)
    return _Shown(tree, cut or not whole, called, frames, scripts, hidden)


def _details(html: str, url: str, text: Passage) -> Details:
    """Read what is seldom asked for; ``text`` is that of the whole page."""
    tree = _shown(html).tree
    base = _base(tree, url)
    footers = tree.css("footer, [role=contentinfo]")[:MOST_FOOTERS]
    in_footer = {node.mem_id for footer in footers for node in footer.css("a[href]")}
    in_form = {node.mem_id for node in tree.css("form a[href]")}
    links = {
        node.mem_id: link
        for node in tree.css("a[href]")[:MOST_LINKS]
        if (link := _link(node, base, in_footer, in_form)) is not None
    }
    return Details(
        footer=Passage("\n".join(map(seen_text, footers))),
        pictures=Passage("\n".join(attribute(image, "alt") for image in tree.css("img[alt]"))),
        links=tuple(links.values()),
        forms=tuple(forms_of(tree, links, text)),
    )


def _base(tree: LexborHTMLParser, url: str) -> str:
    return _joined(url, attribute(tree.css_first("base[href]"), "href").strip()) or url


def _resolved(sources: list[str], base: str) -> tuple[str, ...]:
    found = (_joined(base, source) for source in sources[:MOST_EMBEDS])
    return tuple(url for url in found if url)


def _joined(base: str, href: str) -> str:
    """Resolve an address as a browser does; ``""`` for one that cannot be."""
    try:
        # The two plainest shapes, which nearly all have, cost no parsing.
        if href.startswith(("https://", "http://")) and " " not in href:
            return href
        if _PLAIN_PATH.fullmatch(href) and (origin := _ORIGIN.match(base)):
            return f"{origin[0]}{href}"
        return urljoin(base, href) if href else ""
    except ValueError:
        return ""


def _link(node: LexborNode, base: str, in_footer: set[int], in_form: set[int]) -> Link | None:
    href = attribute(node, "href").strip()
    if href.lower().startswith(_NO_LINK) or not (url := _joined(base, href)):
        return None
    text = in_one_line(node.text())
    if not text:
        text = in_one_line(
            attribute(node.css_first("img[alt]"), "alt")
            or attribute(node, "aria-label")
            or attribute(node, "title")
        )
    return Link(text, url, in_footer=node.mem_id in in_footer, in_form=node.mem_id in in_form)
