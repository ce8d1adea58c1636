"""What furo does not do by itself: the language switch, its own words in French, one sidebar."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

from a2p_lint.wording import spaced
from docs.generate import words
from docs.generate.speech import OTHER

_SIDEBARS: dict[str, str] = {}
_ARTICLE = '<article role="main" id="furo-main-content">'
# For those who hear the page or move by keyboard: headings have a level, landmarks have names,
# and what scrolls can be reached.
_IN_ALL_LANGUAGES = (
    ('<p class="caption" role="heading">', '<p class="caption" role="heading" aria-level="2">'),
    ('<aside class="sidebar-drawer">', '<aside class="sidebar-drawer" aria-label="a2p-lint">'),
    ('<aside class="toc-drawer', '<aside aria-label="On this page" class="toc-drawer'),
    ("<pre>", '<pre tabindex="0">'),
)
# Written into furo's templates, where no translation reaches them.
_IN_FRENCH = (
    ("Toggle site navigation sidebar", "Afficher ou cacher la navigation"),
    ("Toggle table of contents sidebar", "Afficher ou cacher le plan de la page"),
    ("Toggle Light / Dark / Auto color theme", "Changer de thème : clair, sombre ou automatique"),
    ('"On this page"', '"Sur cette page"'),
    ("Toggle navigation of ", "Déplier ou replier : "),
    ("<title>Contents</title>", "<title>Plan de la page</title>"),
    ("<title>Expand</title>", "<title>Déplier</title>"),
    ("<title>Light mode</title>", "<title>Thème clair</title>"),
    ("<title>Dark mode</title>", "<title>Thème sombre</title>"),
    ("<title>Auto light/dark, in light mode</title>", "<title>Thème automatique, clair</title>"),
    ("<title>Auto light/dark, in dark mode</title>", "<title>Thème automatique, sombre</title>"),
)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx of what is here."""
    # Before furo, which makes the sidebar in the same event.
    app.connect("html-page-context", _in_context, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _in_context(
    app: Sphinx, page: str, _template: str, context: dict[str, Any], _tree: nodes.document | None
) -> None:
    lang = app.config.language
    other = OTHER[lang]
    way = f"{'../' * (page.count('/') + 1)}{other}/{page}.html"
    context["other_language"] = other
    context["in_other_language"] = way
    context["footer"] = words.said("footer", lang)
    context["mended"] = _mender(lang, way)
    if "orphan" in (context.get("meta") or {}):
        context["toctree"] = _sidebar_in(page.rpartition("/")[0], context["toctree"])


def _sidebar_in(folder: str, make: Callable[..., str]) -> Callable[..., str]:
    """Give the sidebar of a page that is not in it: made once for all of one folder."""

    def made(**options: object) -> str:
        if folder not in _SIDEBARS:
            _SIDEBARS[folder] = make(**options)
        return _SIDEBARS[folder]

    return made


def _mender(lang: str, way: str) -> Callable[[str], str]:
    other = OTHER[lang]
    label, name = escape(words.said("languages", lang)), words.said("language", other)
    switch = (
        f'<nav class="languages" aria-label="{label}">'
        f'<a href="{escape(way)}" lang="{other}" hreflang="{other}">{name}</a></nav>'
    )

    def mended(body: str) -> str:
        body = body.replace(_ARTICLE, switch + _ARTICLE)
        for before, after in _IN_ALL_LANGUAGES:
            body = body.replace(before, after)
        for english, french in _IN_FRENCH if lang == "fr" else ():
            body = body.replace(english, spaced(french))
        return body

    return mended
