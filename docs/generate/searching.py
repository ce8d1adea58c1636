"""Makes the site's search find numbers, which is what most codes are; Sphinx would skip them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage
from sphinx.search.en import SearchEnglish
from sphinx.search.fr import SearchFrench
from sphinx.util.typing import ExtensionMetadata

_SKIPS_NUMBERS = r" || queryTerm.match(/^\d+$/)"


class _Numbers(SearchLanguage):
    """Takes numbers into the index, and stems each word once for all pages."""

    def word_filter(self, word: str) -> bool:
        """Say whether a word goes into the index."""
        return word not in self.stopwords

    def stem(self, word: str) -> str:
        """Give the stem of a word."""
        return self._stem(word)

    def __init__(self, options: dict[str, str]) -> None:
        super().__init__(options)
        self._stem = cache(super().stem)


class English(_Numbers, SearchEnglish):
    """English, with numbers."""


class French(_Numbers, SearchFrench):
    """French, with numbers."""


def let_numbers_be_sought(static: Path) -> None:
    """Take the check that skips numbers out of the search's script; a language cannot say so."""
    script = static / "searchtools.js"
    text = script.read_text(encoding="utf-8")
    if text.count(_SKIPS_NUMBERS) != 1:
        raise RuntimeError("Sphinx's search has changed: see what it does with numbers now")
    script.write_text(text.replace(_SKIPS_NUMBERS, ""), encoding="utf-8", newline="\n")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Tell Sphinx of what is here."""
    app.add_search_language(English)
    app.add_search_language(French)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
