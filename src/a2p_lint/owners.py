"""Tells whose a policy or terms are: whether a web page names the brand, or another company."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from a2p_lint.domains import host_of, registrable_domain
from a2p_lint.likeness import DIFFERENT, likeness
from a2p_lint.names import core
from a2p_lint.text import Passage, Words
from a2p_lint.webpages import Document

# Shorter runs of letters stand in other words.
_TELLING = 5
_LONG_WORD = 8
_MOST = 40
_JOINER = "and"
_COMPANY = re.compile(
    r"(?:[A-ZÀ-Ý][\w&’'-]{0,30},? ){1,5}"
    r"(?:L\.?L\.?C\b\.?|Inc\b\.?|INC\b|Corp\b\.?|Corporation\b|Ltd\b\.?|Limited\b|P\.?C\b\.?|PLLC\b|inc\b\.?)"
)


def names_brand(document: Document, names: Iterable[str], website: str) -> bool:
    """Say whether a web page names the brand: a name, its telling words, or its domain."""
    text = _joined(document.text)
    around = "".join(_joined(Passage(part)) for part in (document.title, *document.names))
    needles = set().union(*map(_needles, filter(None, names)))
    domain = registrable_domain(host_of(website)).partition(".")[0].replace("-", "")
    if len(domain) >= _TELLING:
        needles.add(domain)
    # A name that is all short words or other letters cannot be looked for.
    return not needles or any(needle in text or needle in around for needle in needles)


def other_company(document: Document, names: Iterable[str], vendors: Words) -> str:
    """Give the company that a web page names and that is surely not the brand, or ``""``."""
    own = [name for name in names if name]
    for number, found in enumerate(_COMPANY.finditer(document.text.raw)):
        company = found[0].strip()
        if number >= _MOST:
            break
        if Passage(company).mentions(vendors) or not core(company):
            continue
        if own and all(likeness(company, name) == DIFFERENT for name in own):
            return company
    return ""


@lru_cache(maxsize=64)
def _joined(text: Passage) -> str:
    """Give the letters of a text without blanks and joiners: "K & C" and "k and c" are the same."""
    return text.joined.replace(f" {_JOINER} ", "").replace(" ", "")


def _needles(name: str) -> set[str]:
    words = [word for word in core(name) if word != _JOINER]
    found = {"".join(words), "".join(words[:2])}
    # "Routeglass" alone names Routeglass Labs.
    if words and len(words[0]) >= _LONG_WORD:
        found.add(words[0])
    return {needle for needle in found if len(needle) >= _TELLING}
