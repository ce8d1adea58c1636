"""Reads what a person sees out of HTML, bounded in size, depth and time."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from a2p_lint.text import Passage
from a2p_lint.webpages.controls import control
from a2p_lint.webpages.document import Document, Field, Form, Link
from a2p_lint.webpages.markup import attribute, bounded, tidy
from a2p_lint.webpages.names import names

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_NEVER_SHOWN = frozenset({"script", "style", "template", "noscript", "head", "iframe", "svg"})
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "em", "font", "i", "kbd", "label",
     "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)  # fmt: skip
_CONTROLS = frozenset({"input", "select", "textarea", "button"})
_HIDING = re.compile(
    r"display:none|visibility:hidden|opacity:0(?:\.0+)?(?:;|$)|font-size:0(?:px|em|rem|%)?(?:;|$)"
)
_HIDDEN_CLASSES = frozenset({"sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden"})


@lru_cache(maxsize=64)
def document_of(html: str, url: str = "") -> Document:
    """Give what a person sees of a web page; ``url`` resolves its links. Never raises."""
    from selectolax.lexbor import LexborHTMLParser

    source, cut = bounded(html)
    tree = LexborHTMLParser(source)
    root = tree.root
    if root is None:
        return Document(url=url, cut=cut)
    base = tree.css_first("base[href]")
    walk = _Walk(urljoin(url, attribute(base, "href")) if base is not None else url)
    walk.go(root)
    title = tree.css_first("head > title")
    title_text = tidy(title.text()) if title is not None else ""
    language = attribute(tree.css_first("html"), "lang").strip().lower()
    return Document(
        url=url,
        title=title_text,
        language=language,
        names=tuple(dict.fromkeys(names(tree, title_text))),
        text=Passage(tidy("".join(walk.shown))),
        hidden=Passage(tidy("".join(walk.concealed))),
        footer=Passage(tidy("".join(walk.footer))),
        links=tuple(walk.links),
        forms=walk.forms(),
        cut=cut,
    )


class _Walk:
    """Goes through the elements once, in order, and gathers what is shown."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.shown: list[str] = []
        self.concealed: list[str] = []
        self.footer: list[str] = []
        self.links: list[Link] = []
        self._labels: dict[str, str] = {}
        self._forms: list[_Form] = []
        self._loose = _Form()

    def forms(self) -> tuple[Form, ...]:
        """Give the forms that have controls; those outside of any come last."""
        loose = [self._loose] if self._loose.controls else []
        if loose:
            self._loose.text = self.shown
        return tuple(form.made(self._labels) for form in (*self._forms, *loose) if form.controls)

    def go(self, root: LexborNode) -> None:
        """Walk without recursion: pages may be as deep as their author likes."""
        stack: list[tuple[LexborNode | None, _State, str]] = [(root, _State(), "")]
        while stack:
            node, state, ending = stack.pop()
            if node is None:
                self._say(ending, state)
                continue
            if node.next is not None and node is not root:
                stack.append((node.next, state, ""))
            tag = node.tag or ""
            if tag == "-text":
                self._say(node.text(deep=False) or "", state)
                continue
            if tag.startswith("-") or tag == "!doctype" or tag in _NEVER_SHOWN:
                if tag == "noscript":
                    self.concealed.append(f"\n{node.text(separator=' ')}\n")
                continue
            inside = self._enter(node, tag, state)
            block = tag not in _INLINE
            if block:
                self._say("\n", inside)
                stack.append((None, inside, "\n"))
            if node.child is not None:
                stack.append((node.child, inside, ""))

    def _say(self, text: str, state: _State) -> None:
        if not text:
            return
        if state.hidden:
            self.concealed.append(text)
            return
        self.shown.append(text)
        if state.footer:
            self.footer.append(text)
        if state.form is not None:
            state.form.text.append(text)

    def _enter(self, node: LexborNode, tag: str, state: _State) -> _State:
        attributes = node.attributes
        hidden = state.hidden or _conceals(tag, attributes)
        footer = state.footer or tag == "footer" or attributes.get("role") == "contentinfo"
        form = state.form
        if tag == "form":
            form = _Form()
            self._forms.append(form)
        elif tag == "a":
            self._link(node, attributes, form, footer=footer)
        elif tag == "label" and attributes.get("for"):
            self._labels[attributes["for"] or ""] = tidy(node.text(separator=" "))
        elif tag in _CONTROLS and not hidden:
            (form or self._loose).controls.append(control(node, tag, attributes))
        elif tag == "img" and not hidden and attributes.get("alt"):
            self._say(f" {attributes['alt']} ", state)
        if hidden == state.hidden and footer == state.footer and form is state.form:
            return state
        return _State(hidden=hidden, footer=footer, form=form)

    def _link(
        self,
        node: LexborNode,
        attributes: dict[str, str | None],
        form: _Form | None,
        *,
        footer: bool,
    ) -> None:
        href = (attributes.get("href") or "").strip()
        if not href or href.startswith("#") or href.lower().startswith("javascript:"):
            return
        picture = node.css_first("img[alt]")
        text = (
            tidy(node.text(separator=" "))
            or (attribute(picture, "alt") if picture is not None else "")
            or (attributes.get("aria-label") or "")
            or (attributes.get("title") or "")
        )
        try:
            url = urljoin(self.base, href)
        except ValueError:
            return
        link = Link(text, url, in_footer=footer, in_form=form is not None)
        self.links.append(link)
        if form is not None:
            form.links.append(link)


class _State:
    """Where the walk stands: in something hidden, in the footer, in a form."""

    __slots__ = ("footer", "form", "hidden")

    def __init__(
        self, *, hidden: bool = False, footer: bool = False, form: _Form | None = None
    ) -> None:
        self.hidden = hidden
        self.footer = footer
        self.form = form


class _Form:
    """A form while it is read."""

    def __init__(self) -> None:
        self.controls: list[tuple[Field, str]] = []
        self.text: list[str] = []
        self.links: list[Link] = []

    def made(self, labels: dict[str, str]) -> Form:
        fields = []
        for field, identity in self.controls:
            label = labels.get(identity, "") or field.label
            fields.append(
replace(field, label=label)
            )  # fmt: skip
        return Form(tuple(fields), Passage(tidy("".join(self.text))), tuple(self.links))


def _conceals(tag: str, attributes: dict[str, str | None]) -> bool:
    if not attributes:
        return False
    if "hidden" in attributes or (tag == "input" and attributes.get("type") == "hidden"):
        return True
    if tag == "dialog" and "open" not in attributes:
        return True
    style = attributes.get("style")
    if style and _HIDING.search(re.sub(r"\s", "", style.lower())):
        return True
    classes = attributes.get("class")
    return bool(classes) and not _HIDDEN_CLASSES.isdisjoint((classes or "").split())
