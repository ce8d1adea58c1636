"""Small questions about the web pages of privacy policy and terms, asked by all their checks.

``signs`` is a list of ``rules/words/policies.toml``: what stands in every policy, or in all terms.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from a2p_lint.context import Context, Programme
from a2p_lint.data import policy_names as names
from a2p_lint.domains import file_ending, is_front_door, platform
from a2p_lint.evidence import WebPage
from a2p_lint.findings import Seen
from a2p_lint.language import is_read
from a2p_lint.owners import names_brand, other_company
from a2p_lint.policy_sentences import sentences_with
from a2p_lint.slots import SLOT
from a2p_lint.surfaces import WEBSITE, Surface
from a2p_lint.text import Passage, Words, sentence_at
from a2p_lint.webpages import Document

__all__ = (
    "POLICY", "TERMS", "WEBSITE", "given", "is_a_file", "is_one", "is_policy", "judged",
    "links_to", "not_naming_brand", "seen_at", "shown", "speaks_of", "unfilled",
)  # fmt: skip

POLICY, TERMS = "privacy_policy_url", "terms_url"

_ENOUGH_SIGNS = 2
_QUOTE = 300
_NAMES, _DONE, _DATA = Words(names.NAMES), Words(names.DONE), Words(names.DATA)
# A policy is headed near its top, with few words.
_TOP_LINES = 30
_LONGEST_HEADING = 8


def shown(context: Context, field: str) -> Iterator[tuple[Programme, Surface]]:
    """Give each programme's web page of a field as far as it could be read, each place once."""
    for programme, surface in given(context, field):
        if surface.readable:
            yield programme, surface


def judged(context: Context, field: str) -> tuple[tuple[Programme, Surface], ...]:
    """Give the policies, or terms, that can be judged; the page's list ``signs`` tells them.

    Left out is what is something else (a front page, a login, a check for robots) or stands in a
    language that word lists do not read.
    """
    signs = context.words["signs"]
    found = is_policy if field == POLICY else is_one
    return tuple(
        (programme, surface)
        for programme, surface in shown(context, field)
        if found(surface.document, signs) and is_read(surface.document.text)
    )


def is_one(document: Document, signs: Words) -> bool:
    """Say whether a web page is a policy, or terms: two of the signs stand there."""
    return _has_signs(document.text, signs) or _has_signs(
        Passage(f"{document.title}\n{document.text.raw[:2000]}"), signs
    )


def is_policy(document: Document, signs: Words) -> bool:
    """Say whether a web page is a privacy policy: by the signs, or by what it calls itself.

    One that does, and tells what becomes of people's data in words of its own, is a policy too.
    """
    return is_one(document, signs) or _calls_itself_policy(document)


@lru_cache(maxsize=32)
def _calls_itself_policy(document: Document) -> bool:
    if not (Passage(document.title).mentions(_NAMES) or _headed_policy(document)):
        return False
    return next(sentences_with(document.text, _DONE, _DATA), None) is not None


def _headed_policy(document: Document) -> bool:
    """Say whether a short line at the top names a policy, and is no link to one."""
    lines = (line.strip() for line in document.text.raw[:2000].split("\n")[:_TOP_LINES])
    linked = {link.text.strip() for link in document.links}
    return any(
        line not in linked and len(text.words) <= _LONGEST_HEADING and text.mentions(_NAMES)
        for line, text in ((line, Passage(line)) for line in lines)
    )


@lru_cache(maxsize=32)
def _has_signs(text: Passage, signs: Words) -> bool:
    found = (needle for needle in signs.needles if needle in text.joined)
    return len(tuple(islice(found, _ENOUGH_SIGNS))) == _ENOUGH_SIGNS


def speaks_of(document: Document, words: Words) -> bool:
    """Say whether a phrase stands on a web page or in its title."""
    return document.text.mentions(words) or Passage(document.title).mentions(words)


def seen_at(surface: Surface, start: int | None = None) -> Seen:
    """Give where something was seen, with its sentence; for what is absent, with the title."""
    document = surface.document
    if start is None:
        return Seen(quote=document.title, url=surface.url)
    # So far around the place: the whole of a long page need not be parted into sentences.
    first = max(0, start - 2 * _QUOTE)
    quote = sentence_at(document.text.raw[first : start + 2 * _QUOTE], start - first)
    return Seen(quote=quote[:_QUOTE], url=surface.url)


def unfilled(document: Document, slots: Words, phrases: Words) -> int | None:
    """Give where a template was left unfilled: ``[Company Name]``, "yourwebsite.com"; else None."""
    text = document.text
    place = next(text.places(phrases), None) if text.mentions(phrases) else None
    if place is not None:
        return place.start
    if not text.mentions(slots):
        return None
    if not any(mark in text.raw for mark in "[{<"):
        return None
    return next(
        (
            found.start()
            for found in SLOT.finditer(text.raw)
            if slots.is_whole(found[0].strip("[]{}<> "))
        ),
        None,
    )


def not_naming_brand(context: Context, field: str) -> Iterator[tuple[Surface, str]]:
    """Give each policy, or terms, that never name the brand, and the company that they do name.

    The page's list ``vendors`` holds companies that many texts name.
    """
    application = context.application
    for _, surface in judged(context, field):
        document = surface.document
        if not names_brand(document, application, by_domain=True):
            yield surface, other_company(document, application, context.words["vendors"])


def given(context: Context, field: str) -> Iterator[tuple[Programme, Surface]]:
    """Give each programme's web page of a field, opened or not, each place once."""
    seen = set[tuple[str, str]]()
    for programme in context.programmes:
        surface = context.surface(programme.at(field))
        if surface is not None and (surface.at, surface.url) not in seen:
            seen.add((surface.at, surface.url))
            yield programme, surface


def is_a_file(url: str, page: WebPage | None) -> bool:
    """Say whether an address opens a file: what was seen there counts before what it looks like."""
    if page is not None and page.failure == "not-html":
        return True
    if page is not None and (page.html or page.rendered):
        return False
    kept = platform(url) == "file" and not is_front_door(url)
    return kept or bool(file_ending(url))


def links_to(surface: Surface, words: Words) -> bool:
    """Say whether a web page links to something that a word of the list names, by text or URL."""
    return any(link.words.mentions(words) for link in surface.document.links)
